import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_SIZES } from "@/lib/charts/chart-frame";
import { type Box, isFree } from "@/lib/charts/ladder/boxes";
import { layScatter, SCATTER_WIDTH_PX, type ScatterLayout, scatterWords } from "@/lib/charts/lay-scatter";
import { MARK_PX } from "@/lib/charts/model-marks";
import { pointAt } from "@/lib/charts/point-touch";
import type { ScatterInput } from "@/lib/charts/scatter";
import { textWidth } from "@/lib/charts/text-width";
import { MIRRORED_SCATTER, pointOf, SCATTER } from "./scatter-input";

const MOST = 25;

const label = fc.string({ unit: fc.constantFrom(..."DeepSeek-R1 32b"), minLength: 1, maxLength: 30 });

const points = fc
  .array(
    fc.record({
      // Few different prices: tables have many models of one price.
      x: fc.oneof(fc.constantFrom(0.04, 2, 15, 19.5), fc.double({ min: 0.01, max: 1000, noNaN: true })),
      y: fc.double({ min: 0, max: 100, noNaN: true }),
      half: fc.option(fc.double({ min: 0.5, max: 10, noNaN: true })),
      label,
      isMakers: fc.boolean(),
    }),
    { minLength: 3, maxLength: MOST },
  )
  .map((some) =>
    some.map(({ x, y, half, ...more }, i) =>
      pointOf(`m${i}`, x, y, { interval: half === null ? null : [y - half, y + half], ...more }),
    ),
  );

const inputs = fc
  .record({ points, direction: fc.constantFrom("ltr" as const, "rtl" as const) })
  .map((some): ScatterInput => ({ ...SCATTER, ...some }));

function law(check: (layout: ScatterLayout, input: ScatterInput) => void) {
  const property = fc.property(inputs, fc.constantFrom(...CHART_SIZES), (input, size) =>
    check(layScatter(input, size), input),
  );
  fc.assert(property, { numRuns: 60 });
}

function nameBoxes({ names, fontSize }: ScatterLayout): Box[] {
  return names.map(({ text, x, y, anchor }) => {
    const width = textWidth(text, fontSize);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    // A little less than it takes: edges may touch.
    return { left: left + 0.01, right: left + width - 0.01, top: y - fontSize / 2, bottom: y + fontSize / 2 };
  });
}

function markBoxes({ rows }: ScatterLayout): Box[] {
  return rows.map(({ x, y }) => ({
    left: x - MARK_PX + 0.01,
    right: x + MARK_PX - 0.01,
    top: y - MARK_PX + 0.01,
    bottom: y + MARK_PX - 0.01,
  }));
}

describe("layScatter", () => {
  it("names every one of up to 25 models, and lets no name lie on another or on a point", () => {
    law((layout, input) => {
      expect(layout.names.map(({ id }) => id).toSorted()).toEqual(
        input.points.map(({ id }) => id).toSorted(),
      );
      const boxes = nameBoxes(layout);
      const marks = markBoxes(layout);
      for (const [i, box] of boxes.entries()) {
        expect(isFree(box, [...boxes.slice(i + 1), ...marks])).toBe(true);
      }
    });
  });

  it("names them where all stand on one spot too", () => {
    for (const size of CHART_SIZES) {
      const crowd = Array.from({ length: MOST }, (_, i) =>
        pointOf(`m${i}`, 1, 40, { label: `DeepSeek-R1-Distill-Llama-${i}` }),
      );
      const layout = layScatter({ ...SCATTER, points: crowd }, size);
      const boxes = nameBoxes(layout);
      expect(boxes).toHaveLength(MOST);
      for (const [i, box] of boxes.entries()) expect(isFree(box, boxes.slice(i + 1))).toBe(true);
    }
  });

  it("keeps points, intervals and names within the plot, and the plot within the picture", () => {
    law((layout) => {
      const { plot, rows, width, height } = layout;
      for (const { x, y, interval } of rows) {
        expect(x - MARK_PX).toBeGreaterThanOrEqual(plot.start);
        expect(x + MARK_PX).toBeLessThanOrEqual(plot.end);
        for (const end of [y, interval?.y1 ?? y, interval?.y2 ?? y]) {
          expect(end).toBeGreaterThanOrEqual(plot.top);
          expect(end).toBeLessThanOrEqual(plot.bottom);
        }
      }
      for (const box of nameBoxes(layout)) {
        expect(box.left).toBeGreaterThanOrEqual(plot.start);
        expect(box.right).toBeLessThanOrEqual(plot.end);
        expect(box.top).toBeGreaterThanOrEqual(plot.top);
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom);
      }
      expect(plot.end).toBeLessThanOrEqual(width);
      for (const { y } of [...layout.ticks.lying, ...layout.captions.lying]) expect(y).toBeLessThan(height);
    });
  });

  it("draws the same whatever the order of the models in the input", () => {
    const shuffled = inputs.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.points], { minLength: input.points.length }),
      ),
    );
    const property = fc.property(shuffled, fc.constantFrom(...CHART_SIZES), ([input, others], size) => {
      expect(layScatter({ ...input, points: others }, size)).toEqual(layScatter(input, size));
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("puts a higher price further from the start and a better result further up, by the scale of its axis", () => {
    const { rows, plot } = layScatter(SCATTER, "wide");
    const [a, b, c, d] = rows;
    const step = (b?.x ?? 0) - (a?.x ?? 0);
    expect(step).toBeGreaterThan(100);
    expect((c?.x ?? 0) - (b?.x ?? 0)).toBeCloseTo(step, 9);
    expect((d?.x ?? 0) - (c?.x ?? 0)).toBeCloseTo(step, 9);
    expect(((a?.y ?? 0) + (d?.y ?? 0)) / 2).toBeCloseTo(c?.y ?? 0, 9);
    expect(d?.y).toBeLessThan((plot.top + plot.bottom) / 2);
  });

  it("counts from the side where rows begin, whichever that is: the same places under either direction", () => {
    const share = ({ rows, plot }: ScatterLayout) =>
      rows.map(({ x, y }) => [
        (x - plot.start) / (plot.end - plot.start),
        (y - plot.top) / (plot.bottom - plot.top),
      ]);
    const [one, other] = [share(layScatter(SCATTER, "wide")), share(layScatter(MIRRORED_SCATTER, "wide"))];
    for (const [i, [x = 0, y = 0]] of one.entries()) {
      expect(other[i]?.[0]).toBeCloseTo(x, 2);
      expect(other[i]?.[1]).toBeCloseTo(y, 2);
    }
  });

  it("leads a line to a name that does not stand beside its point, from that point", () => {
    law(({ names, rows }) => {
      for (const { id, leader, x, y } of names) {
        const row = rows.find(({ point }) => point.id === id);
        if (leader) expect([leader.x1, leader.y1]).toEqual([row?.x, row?.y]);
        else if (row) expect(Math.min(Math.abs(x - row.x), Math.abs(y - row.y))).toBeLessThan(20);
      }
    });
  });

  it("stands names beside their points where there is room", () => {
    for (const { leader } of layScatter(SCATTER, "wide").names) expect(leader).toBeNull();
  });

  it("reaches over a point or an interval outside its axes", () => {
    const outside = [pointOf("low", 0.01, 5), pointOf("high", 500, 50, { interval: [40, 90] })];
    const { rows, plot } = layScatter({ ...SCATTER, points: [...SCATTER.points, ...outside] }, "narrow");
    for (const { x, interval } of rows) {
      expect(x).toBeGreaterThan(plot.start);
      expect(x).toBeLessThan(plot.end);
      expect(interval?.y1 ?? plot.top).toBeGreaterThanOrEqual(plot.top);
    }
  });

  it("refuses a price of nothing on a scale of logarithms", () => {
    const points = [...SCATTER.points, pointOf("free", 0, 40)];
    expect(() => layScatter({ ...SCATTER, points }, "wide")).toThrow(
      "0 has no place on a scale of logarithms",
    );
  });

  it("leaves out ticks that would touch, of prices powers of ten last", () => {
    const values = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
    const ticks = values.map((value) => ({ value, text: `$${value.toFixed(1)}` }));
    const of = (size: (typeof CHART_SIZES)[number]) =>
      layScatter({ ...SCATTER, x: { ...SCATTER.x, ticks } }, size).ticks.lying.map(({ text }) => text);
    expect(of("wide")).toHaveLength(values.length);
    expect(of("narrow")).toEqual(["$0.1", "$1.0", "$10.0", "$100.0"]);
  });

  it("cuts a name that is wider than the plot, and says so", () => {
    const points = [...SCATTER.points, pointOf("long", 1, 30, { label: "A model with a name ".repeat(4) })];
    const text = layScatter({ ...SCATTER, points }, "narrow").names.find(({ id }) => id === "long")?.text;
    expect(text).toMatch(/^A model with a name .*…$/);
  });

  it("says what hollow marks mean where there are some", () => {
    expect(layScatter(SCATTER, "wide").makersNote).not.toBeNull();
    expect(layScatter({ ...SCATTER, points: SCATTER.points.slice(0, 2) }, "wide").makersNote).toBeNull();
  });
});

describe("the model that is asked about", () => {
  const layout = layScatter(SCATTER, "wide");

  it("is told with both figures, its interval and who measured", () => {
    expect(scatterWords(SCATTER)[1]).toBe("Model b, Price: $1, GPQA Diamond: 53.5 %, 95 %: 46.6 to 60.0");
    expect(scatterWords(SCATTER)[2]).toBe("Model c, Price: $10, GPQA Diamond: 40 %, measured by its maker");
  });

  it("has words in the order in which the picture has its points", () => {
    expect(scatterWords(SCATTER).map((words) => words.split(",")[0])).toEqual(
      layout.rows.map(({ point }) => point.label),
    );
  });

  it("is the one nearest to the pointer, in the mirror too", () => {
    const { x, y } = layout.rows[1] ?? { x: 0, y: 0 };
    const at = { x: (x + 5) / layout.width, y: (y - 5) / layout.height };
    expect(pointAt(layout, at)).toBe(1);
    const mirrored = layScatter(MIRRORED_SCATTER, "wide");
    expect(pointAt(mirrored, { ...at, x: 1 - at.x })).toBe(1);
  });
});

describe("the style sheet of the scatter plot", () => {
  it("knows the widths that are drawn", () => {
    const css = readFileSync("app/styles/scatter.css", "utf8");
    for (const size of CHART_SIZES) expect(css).toContain(`${SCATTER_WIDTH_PX[size]}px`);
  });
});
