import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_SIZES, type ChartSize } from "@/lib/charts/chart-frame";
import type { DotsInput } from "@/lib/charts/dots";
import { type DotsLayout, type DotsText, dotsWords, layDots } from "@/lib/charts/lay-dots";
import { MARK_PX, type ModelMarkIndex } from "@/lib/charts/model-marks";
import { textWidth } from "@/lib/charts/text-width";
import { colourOf, contrast } from "./contrast";
import { DOTS, dot, MIRRORED_DOTS } from "./dots-input";

const MARKS: readonly ModelMarkIndex[] = [0, 1, 2, 3, 4, 5];
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const name = fc.constantFrom(
  "o3",
  "DeepSeek-V3",
  "GigaChat MAX",
  "Qwen2.5-72B (chat)",
  "YandexGPT 5 Pro preview",
);
const label = fc.constantFrom(
  "MBPP",
  "GPQA Diamond",
  "MERA, the benchmark of many domains and tasks in Russian",
);
const note = fc.constantFrom(
  "",
  "198 items · English",
  "12,032 items · English · multiple choice · five answers",
);

/** One to six models and rows in which some have no result, some no interval, and some lie at the ends of the axis. */
const anyInput: fc.Arbitrary<DotsInput> = fc
  .record({ names: fc.array(name, { minLength: 1, maxLength: 6 }), rtl: fc.boolean() })
  .chain(({ names, rtl }) => {
    const result = fc.record({
      value: fc.oneof(percent, fc.constantFrom(0, 100)),
      below: fc.option(percent),
      isMakers: fc.boolean(),
      isThere: fc.boolean(),
    });
    const results = fc.array(result, { minLength: names.length, maxLength: names.length });
    const row = fc.record({ label, note, results });
    return fc.array(row, { minLength: 1, maxLength: 4 }).map(
      (rows): DotsInput => ({
        ...DOTS,
        direction: rtl ? "rtl" : "ltr",
        models: names.map((one, i) => ({ id: `m${i}`, label: one, mark: MARKS[i] ?? 0 })),
        rows: rows.map(({ results, ...words }, r) => ({
          ...words,
          id: `r${r}`,
          dots: results.flatMap(({ value, below, isMakers, isThere }, i) => {
            const rounded = Number(value.toFixed(1));
            const interval =
              below === null
                ? null
                : ([rounded * (below / 100), rounded + (100 - rounded) * (below / 100)] as const);
            return isThere ? [dot(`m${i}`, rounded, { interval, isMakers })] : [];
          }),
        })),
      }),
    );
  });

const law = (holds: (layout: DotsLayout, input: DotsInput, size: ChartSize) => void) =>
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...CHART_SIZES), (input, size) =>
      holds(layDots(input, size), input, size),
    ),
    { numRuns: 300 },
  );

type Box = { left: number; right: number; top: number; bottom: number };

function textBox({ text, x, y, anchor }: DotsText, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === "start" ? x : x - width;
  return { left, right: left + width, top: y - fontSize / 2, bottom: y + fontSize / 2 };
}

/** All that stands in the rows: names and notes, figures, dots with their intervals. */
function boxesOf(layout: DotsLayout): Box[] {
  const { rows, fontSize } = layout;
  return rows.flatMap(({ head, dots }) => [
    ...head.map(({ text, after, y }) =>
      textBox({ text: after ? `${text}  ${after}` : text, x: 0, y, anchor: "start" }, fontSize),
    ),
    ...dots.flatMap(({ texts, value, interval, y }) => [
      ...texts.map((text) => textBox(text, fontSize)),
      {
        left: Math.min(px(layout, value) - MARK_PX, px(layout, interval?.[0] ?? value)),
        right: Math.max(px(layout, value) + MARK_PX, px(layout, interval?.[1] ?? value)),
        top: y - MARK_PX,
        bottom: y + MARK_PX,
      },
    ]),
  ]);
}

function px({ axis: { domain, start, end } }: DotsLayout, value: number): number {
  return start + ((value - domain[0]) / (domain[1] - domain[0])) * (end - start);
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

describe("layDots", () => {
  it("has a row a benchmark, in order, and in it the dots in the order of the models", () => {
    const { rows } = layDots(DOTS, "wide");
    expect(rows.map(({ id }) => id)).toEqual(["gpqa-diamond", "humaneval", "mbpp"]);
    for (const { dots } of rows)
      expect(dots.map(({ model }) => model.id)).toEqual(["deepseek-v3", "gigachat-max"]);
  });

  it("keeps each model in its own lane, in which it stays where another has no result", () => {
    const rows = DOTS.rows.map((row) => ({
      ...row,
      dots: row.dots.filter(({ model }) => model === "gigachat-max"),
    }));
    const lane = (input: DotsInput) =>
      layDots(input, "wide").rows.map(
        ({ dots, top }) => (dots.find(({ model }) => model.mark === 1)?.y ?? 0) - top,
      );
    expect(lane({ ...DOTS, rows })).toEqual(lane(DOTS));
  });

  it("draws a picture of no benchmarks as an axis alone", () => {
    const { rows, axis, makersNote } = layDots({ ...DOTS, rows: [] }, "wide");
    expect(rows).toEqual([]);
    expect([axis.bottom, axis.domain, makersNote]).toEqual([0, [0, 100], null]);
  });

  it("stands every dot at the start of an axis of one value, and leaves no room for ticks that are not there", () => {
    const axis = { ...DOTS.axis, min: 50, max: 50, ticks: [] };
    const layout = layDots({ ...DOTS, axis, rows: [rowOf("deepseek-v3", 50)] }, "narrow");
    expect(layout.axis).toMatchObject({ start: MARK_PX, ticks: [] });
    expect(layout.rows[0]?.begins).toBe(0);
  });

  it("has a row's note alone where it has no name, and nothing over its lanes where it has neither", () => {
    const rows = ["198 items", ""].map((note) => ({ ...rowOf("deepseek-v3", 50), label: "", note }));
    const heads = layDots({ ...DOTS, rows }, "narrow").rows.map(({ head }) =>
      head.map(({ kind, text }) => [kind, text]),
    );
    expect(heads).toEqual([[["note", "198 items"]], []]);
  });

  it("leaves no room for a caption that is not there", () => {
    const bare = layDots({ ...DOTS, axis: { ...DOTS.axis, caption: "" } }, "wide");
    expect(bare.axis.caption).toEqual([]);
    expect(bare.height).toBeLessThan(layDots(DOTS, "wide").height);
  });

  it("refuses a dot of nobody", () => {
    const rows = [{ id: "r", label: "R", note: "", dots: [dot("o3", 1)] }];
    expect(() => layDots({ ...DOTS, rows }, "wide")).toThrow(
      'The row "r" has a dot of "o3", which is none of the models.',
    );
  });

  it("lets nothing touch anything else, whatever the values", () => {
    law((layout) => {
      const boxes = boxesOf(layout);
      for (const [i, one] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      }
    });
  });

  it("keeps all of it within the picture, each row's own within the row", () => {
    law((layout) => {
      for (const { left, right } of boxesOf(layout)) {
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(layout.width + 0.01);
      }
      for (const { top, height, dots, head } of layout.rows) {
        for (const { y } of [...dots, ...head]) {
          expect(y - layout.fontSize / 2).toBeGreaterThanOrEqual(top);
          expect(y + layout.fontSize / 2).toBeLessThanOrEqual(top + height);
        }
      }
      for (const { x, text, y } of layout.axis.ticks) {
        expect(x + textWidth(text, layout.fontSize) / 2).toBeLessThanOrEqual(layout.width + 0.01);
        expect(x - textWidth(text, layout.fontSize) / 2).toBeGreaterThanOrEqual(-0.01);
        expect(y + layout.fontSize / 2).toBeLessThanOrEqual(layout.height);
      }
    });
  });

  it("puts rows one under another, from the key down to the axis", () => {
    law(({ rows, key, axis, height }) => {
      const tops = rows.map(({ top }) => top);
      expect(tops).toEqual([key.height, ...rows.slice(0, -1).map((row) => row.top + row.height)]);
      const last = rows.at(-1);
      expect(axis.bottom).toBe((last?.top ?? 0) + (last?.height ?? 0));
      expect(height).toBeGreaterThan(axis.bottom);
    });
  });

  it("writes figures beside the dots of up to three models, and names each once or in the key", () => {
    law(({ rows, key }, input) => {
      const texts = rows.flatMap(({ dots }) => dots.flatMap((one) => one.texts));
      const dots = rows.flatMap((row) => row.dots);
      const measured = new Set(dots.map(({ model }) => model.id));
      const names = texts.filter(({ kind }) => kind === "name");
      expect(texts.filter(({ kind }) => kind === "value")).toHaveLength(
        input.models.length <= 3 ? dots.length : 0,
      );
      expect(key.items.length + names.length).toBe(key.items.length ? input.models.length : measured.size);
      if (input.models.length > 3) expect(names).toEqual([]);
    });
  });

  it("keeps the key's names apart and within the picture", () => {
    law(({ key, width, fontSize, height }) => {
      const boxes = key.items.map(({ model, x, textX, y }) => ({
        ...textBox({ text: model.label, x: textX, y, anchor: "start" }, fontSize),
        left: x - MARK_PX,
      }));
      for (const [i, one] of boxes.entries()) {
        expect(one.right).toBeLessThanOrEqual(width);
        expect(one.bottom).toBeLessThanOrEqual(Math.min(key.height, height));
        for (const other of boxes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      }
    });
  });

  it("names models before their dots where figures leave no room after them, and above where neither is", () => {
    const named = (value: number, label: string) => {
      const models = [{ id: "a", label, mark: 0 as const }];
      const { rows, key } = layDots({ ...DOTS, models, rows: [{ ...rowOf("a", value) }] }, "narrow");
      const text = rows[0]?.dots[0]?.texts.find(({ kind }) => kind === "name");
      return text?.anchor ?? `key of ${key.items.length}`;
    };
    expect(named(20, "DeepSeek-V3")).toBe("start");
    expect(named(95, "DeepSeek-V3")).toBe("end");
    expect(named(50, "A model with a name of more than half the phone")).toBe("key of 1");
  });

  it("stands names beside the lanes, and above them on a phone, where the axis has the whole width", () => {
    const [wide, narrow] = [layDots(DOTS, "wide"), layDots(DOTS, "narrow")];
    expect(wide.axis.start).toBeGreaterThan(textWidth("GPQA Diamond", 14));
    expect(narrow.axis.start).toBeLessThan(20);
    expect(narrow.rows[0]?.head).toHaveLength(1);
    expect(narrow.rows[0]?.head[0]?.after).toBe("198 items · English");
    for (const { head, linesTop, dots } of narrow.rows) {
      for (const { y } of head) expect(y).toBeLessThan(linesTop);
      for (const { y } of dots) expect(y).toBeGreaterThan(linesTop);
    }
  });

  it("reaches over what is below or above its axis", () => {
    const rows = [{ ...rowOf("deepseek-v3", 50), dots: [dot("deepseek-v3", 50, { interval: [-5, 104] })] }];
    expect(layDots({ ...DOTS, rows }, "wide").axis.domain).toEqual([-5, 104]);
    expect(layDots(DOTS, "wide").axis.domain).toEqual([0, 100]);
  });

  it("leaves out ticks that would touch", () => {
    const ticks = Array.from({ length: 21 }, (_, i) => ({ value: 5 * i, text: `${5 * i} %` }));
    const kept = layDots({ ...DOTS, axis: { ...DOTS.axis, ticks } }, "narrow").axis.ticks;
    expect(kept.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("says what hollow marks mean where there are some", () => {
    expect(layDots(DOTS, "wide").makersNote).not.toBeNull();
    expect(layDots({ ...DOTS, rows: DOTS.rows.slice(1) }, "wide").makersNote).toBeNull();
  });

  it("counts from the side where rows begin, whichever that is", () => {
    const { axis, direction, rows } = layDots(MIRRORED_DOTS, "wide");
    expect(direction).toBe("rtl");
    expect(axis.start).toBeGreaterThan(100);
    expect(rows[0]?.begins).toBeGreaterThan(axis.start);
  });

  it("breaks a note without a point at the end of its line", () => {
    const rows = [{ ...rowOf("deepseek-v3", 50), note: "Twelve thousand items · English and Chinese" }];
    const notes = layDots({ ...DOTS, rows }, "wide").rows[0]?.head.filter(({ kind }) => kind === "note");
    expect(notes?.map(({ text }) => text)).toEqual(["Twelve thousand items", "English and Chinese"]);
  });
});

describe("dotsWords", () => {
  it("tells a row's results, intervals and who measured", () => {
    expect(dotsWords(DOTS)[0]).toBe(
      "GPQA Diamond, DeepSeek-V3 53.5 %, 95 %: 46.6 to 60.3, GigaChat MAX 41.4 %, 95 %: 34.8 to 48.4, measured by its maker",
    );
    expect(dotsWords(DOTS)[2]).toBe("MBPP, DeepSeek-V3 88.3 %, GigaChat MAX 74.7 %");
  });

  it("tells every row of the picture, and no other", () => {
    expect(dotsWords(DOTS)).toHaveLength(layDots(DOTS, "wide").rows.length);
  });
});

describe("the colours of models", () => {
  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  const grounds = ["paper", "raised", "track"].map((ground) => colourOf(tokens, `color-${ground}`));

  it.each(MARKS)("have 3 to 1, and 4.5 to 1 as text, on every ground, light and dark: %i", (mark) => {
    for (const theme of [0, 1]) {
      for (const ground of grounds) {
        expect(contrast(colourOf(tokens, `model-${mark}`)[theme], ground[theme])).toBeGreaterThanOrEqual(3);
        expect(contrast(colourOf(tokens, `model-${mark}-text`)[theme], ground[theme])).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });
});

function rowOf(model: string, value: number) {
  return { id: "r", label: "R", note: "", dots: [dot(model, value)] };
}
