import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { layAgreement } from "@/lib/charts/lay-agreement";
import { layDots } from "@/lib/charts/lay-dots";
import { layScatter } from "@/lib/charts/lay-scatter";
import { layWaterfall } from "@/lib/charts/waterfall";
import { drawAll } from "@/scripts/draw/draw-all";
import { drawChart } from "@/scripts/draw/draw-chart";
import { AGREEMENT, MIRRORED_AGREEMENT } from "@/tests/lib/charts/agreement-input";
import { DOTS, MIRRORED_DOTS } from "@/tests/lib/charts/dots-input";
import { MIRRORED_SCATTER, SCATTER } from "@/tests/lib/charts/scatter-input";
import { INPUT, MIRRORED } from "@/tests/lib/charts/waterfall-input";
import { makeFolder } from "./temporary-folder";

describe("drawChart of a waterfall", () => {
  let svg = "";
  let mirrored = "";
  beforeAll(async () => {
    svg = await drawChart(INPUT);
    mirrored = await drawChart(MIRRORED);
  });

  it("draws both sizes with a bar, a name and a figure a row", () => {
    expect(svg.match(/<svg class="chart-(wide|narrow)"/g)).toHaveLength(2);
    const sizes = svg.split("</svg>").slice(0, 2);
    for (const drawing of sizes) {
      expect(drawing.match(/<rect class="waterfall-(ahead|behind|remainder|total)"/g)).toHaveLength(6);
      expect(drawing.match(/class="waterfall-row /g)).toHaveLength(6);
      expect(drawing).toContain('class="waterfall-range"');
    }
  });

  it("draws the same again", async () => {
    expect(await drawChart(INPUT)).toBe(svg);
  });

  it("leaves nothing that the policy refuses, that two drawings would share, or that takes the focus", () => {
    expect(svg).not.toMatch(/ (style|id|tabindex|fill|stroke)=/);
    expect(svg).not.toMatch(/recharts|<defs|<title|#[0-9a-f]{3}/);
  });

  it("keeps a sign on the left of its digits", () => {
    expect(mirrored).toContain("\u2066−0.5\u2069");
  });

  it("grows bars leftwards from names at the right where reading goes left", () => {
    const { width, labelRoom } = layWaterfall(MIRRORED, "wide");
    const first = /<rect class="waterfall-ahead" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(mirrored);
    expect(Number(first?.[1]) + Number(first?.[2])).toBeCloseTo(width - labelRoom, 0);
    expect(mirrored).toContain(`<tspan x="${width}" dy="0.35em">Talent</tspan>`);
    expect(mirrored).toContain('direction="rtl"');
  });
});

describe("drawChart of dots", () => {
  let svg = "";
  let mirrored = "";
  beforeAll(async () => {
    svg = await drawChart(DOTS);
    mirrored = await drawChart(MIRRORED_DOTS);
  });

  it("draws both sizes with a row a benchmark and a dot a model, by name and value", () => {
    expect(svg.match(/<svg class="chart-(wide|narrow)"/g)).toHaveLength(2);
    for (const drawing of svg.split("</svg>").slice(0, 2)) {
      const rows = drawing.split('data-row="').slice(1);
      expect(rows.map((row) => row.split('"')[0])).toEqual(["gpqa-diamond", "humaneval", "mbpp"]);
      const dots = (row = "") =>
        [...row.matchAll(/data-model="([^"]+)" data-value="([^"]+)"/g)].map(([, ...dot]) => dot);
      expect(dots(rows[0])).toEqual([
        ["deepseek-v3", "53.5"],
        ["gigachat-max", "41.4"],
      ]);
      for (const row of rows) expect(dots(row)).toHaveLength(2);
      expect(drawing.match(/class="dots-interval model-[01]"/g)).toHaveLength(4);
      expect(drawing.match(/class="model-mark model-1 is-makers"/g)).toHaveLength(1);
      for (const { text } of DOTS.axis.ticks) expect(drawing).toContain(`\u2066${text}\u2069</text>`);
    }
  });

  it("draws the same again", async () => {
    expect(await drawChart(DOTS)).toBe(svg);
  });

  it("leaves nothing that the policy refuses, that two drawings would share, or that takes the focus", () => {
    for (const drawing of [svg, mirrored]) {
      expect(drawing).not.toMatch(/ (style|id|tabindex|fill|stroke)=/);
      expect(drawing).not.toMatch(/recharts|<defs|<title|#[0-9a-f]{3}/);
    }
  });

  it("puts dots where the axis has their values, from the right where reading goes left", () => {
    for (const [drawing, input] of [
      [svg, DOTS],
      [mirrored, MIRRORED_DOTS],
    ] as const) {
      const { axis, width } = layDots(input, "wide");
      const fromStart = axis.start + 0.535 * (axis.end - axis.start);
      const x = /data-value="53.5">.*?translate\(([\d.]+) /.exec(drawing)?.[1];
      expect(Number(x)).toBeCloseTo(input.direction === "rtl" ? width - fromStart : fromStart, 0);
    }
  });

  it("says which chart could not be drawn", async () => {
    await expect(drawChart({ ...DOTS, rows: [] })).rejects.toThrow(
      'The chart "DeepSeek-V3 solves more than GigaChat MAX at three of three benchmarks." (dots, wide) was not drawn.',
    );
  });
});

describe("drawChart of an agreement", () => {
  let svg = "";
  let mirrored = "";
  beforeAll(async () => {
    svg = await drawChart(AGREEMENT);
    mirrored = await drawChart(MIRRORED_AGREEMENT);
  });

  it("draws both sizes with a dot a country, its name under the pointer, and names beside some", () => {
    expect(svg.match(/<svg class="chart-(wide|narrow)"/g)).toHaveLength(2);
    for (const drawing of svg.split("</svg>").slice(0, 2)) {
      const ids = [...drawing.matchAll(/<circle [^>]*data-id="([a-z]+)"/g)].map(([, id]) => id);
      expect(ids.toSorted()).toEqual(AGREEMENT.dots.map(({ id }) => id).toSorted());
      expect(drawing).toContain("<title>\u2068France\u2069: 4 · 5</title>");
      expect(drawing).toContain('class="agreement-dot is-named c-rus"');
      expect(drawing.match(/class="agreement-name/g)).toHaveLength(3);
      expect(drawing.match(/class="agreement-tick"/g)).toHaveLength(
        2 * layAgreement(AGREEMENT, "wide").ticks.lying.length,
      );
    }
  });

  it("draws the same again, and leaves nothing that the policy refuses or that takes the focus", async () => {
    expect(await drawChart(AGREEMENT)).toBe(svg);
    for (const drawing of [svg, mirrored]) {
      expect(drawing).not.toMatch(/ (style|id|tabindex|fill|stroke)=/);
      expect(drawing).not.toMatch(/recharts|<defs|<desc|#[0-9a-f]{3}/);
    }
  });

  it("puts dots where the layout has them, from the right where reading goes left", () => {
    for (const [drawing, input] of [
      [svg, AGREEMENT],
      [mirrored, MIRRORED_AGREEMENT],
    ] as const) {
      const { rows, width } = layAgreement(input, "wide");
      for (const { dot, x, y } of rows) {
        const circle = new RegExp(
          `<circle [^>]*cx="([\\d.]+)" cy="([\\d.]+)" r="[\\d.]+" data-id="${dot.id}"`,
        );
        const [, cx, cy] = circle.exec(drawing) ?? [];
        expect(Number(cx)).toBeCloseTo(input.direction === "rtl" ? width - x : x, 0);
        expect(Number(cy)).toBeCloseTo(y, 0);
      }
    }
  });
});

describe("drawChart of a scatter plot", () => {
  let svg = "";
  let mirrored = "";
  beforeAll(async () => {
    svg = await drawChart(SCATTER);
    mirrored = await drawChart(MIRRORED_SCATTER);
  });

  it("draws both sizes with a mark and a name a model, its figures under the pointer, and intervals", () => {
    expect(svg.match(/<svg class="chart-(wide|narrow)"/g)).toHaveLength(2);
    for (const drawing of svg.split("</svg>").slice(0, 2)) {
      const ids = [...drawing.matchAll(/class="scatter-point" data-id="([a-z]+)"/g)].map(([, id]) => id);
      expect(ids.toSorted()).toEqual(SCATTER.points.map(({ id }) => id));
      expect(drawing).toContain("<title>\u2068Model b\u2069: \u2066$1\u2069 · \u206653.5 %\u2069</title>");
      expect(drawing.match(/class="scatter-name/g)).toHaveLength(4);
      expect(drawing.match(/class="scatter-interval model-0"/g)).toHaveLength(1);
      expect(drawing.match(/class="model-mark model-1 is-makers"/g)).toHaveLength(1);
    }
  });

  it("draws the same again, and leaves nothing that the policy refuses or that takes the focus", async () => {
    expect(await drawChart(SCATTER)).toBe(svg);
    for (const drawing of [svg, mirrored]) {
      expect(drawing).not.toMatch(/ (style|id|tabindex|fill|stroke)=/);
      expect(drawing).not.toMatch(/recharts|<defs|<desc|<a |#[0-9a-f]{3}/);
    }
  });

  it("puts marks where the layout has them, from the right where reading goes left", () => {
    for (const [drawing, input] of [
      [svg, SCATTER],
      [mirrored, MIRRORED_SCATTER],
    ] as const) {
      const { rows, width } = layScatter(input, "wide");
      for (const { point, x, y } of rows) {
        const mark = new RegExp(`data-id="${point.id}".*?translate\\(([\\d.]+) ([\\d.]+)\\)`);
        const [, cx, cy] = mark.exec(drawing) ?? [];
        expect(Number(cx)).toBeCloseTo(input.direction === "rtl" ? width - x : x, 0);
        expect(Number(cy)).toBeCloseTo(y, 0);
      }
    }
  });
});

describe("drawAll", () => {
  const code = { "components/charts/a.tsx": "1", "lib/charts/a.ts": "1", "scripts/draw/a.ts": "1" };
  const makeProject = () => makeFolder({ ...code, "package-lock.json": "{}" });
  const drawings = (root: string) =>
    readdirSync(join(root, ".build/charts")).filter((file) => file.endsWith(".svg"));

  it("draws what is new, keeps what is there and deletes what is not asked for", async () => {
    const root = makeProject();
    expect(await drawAll(root, [INPUT])).toEqual({ drawn: 1, kept: 0 });
    expect(await drawAll(root, [INPUT, MIRRORED])).toEqual({ drawn: 1, kept: 1 });
    expect(await drawAll(root, [MIRRORED])).toEqual({ drawn: 0, kept: 1 });
    expect(drawings(root)).toHaveLength(1);
    expect(readFileSync(join(root, ".build/charts", drawings(root)[0] ?? ""), "utf8")).toMatch(/^<svg /);
  });

  it.each([...Object.keys(code), "package-lock.json"])("draws anew after a change of %s", async (file) => {
    const root = makeProject();
    await drawAll(root, [INPUT]);
    writeFileSync(join(root, file), "2");
    expect(await drawAll(root, [INPUT])).toEqual({ drawn: 1, kept: 0 });
  });

  it("draws charts of every kind", async () => {
    const root = makeProject();
    expect(await drawAll(root, [INPUT, DOTS, AGREEMENT, SCATTER])).toEqual({ drawn: 4, kept: 0 });
    expect(drawings(root)).toHaveLength(4);
  });

  it("draws an input once that is asked for twice", async () => {
    expect(await drawAll(makeProject(), [INPUT, structuredClone(INPUT)])).toEqual({ drawn: 1, kept: 0 });
  });
});
