import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { layWaterfall } from "@/lib/charts/waterfall";
import { drawAll } from "@/scripts/draw/draw-all";
import { drawWaterfall } from "@/scripts/draw/draw-waterfall";
import { INPUT, MIRRORED } from "@/tests/lib/charts/waterfall-input";
import { makeFolder } from "./temporary-folder";

describe("drawWaterfall", () => {
  let svg = "";
  let mirrored = "";
  beforeAll(async () => {
    svg = await drawWaterfall(INPUT);
    mirrored = await drawWaterfall(MIRRORED);
  });

  it("draws both sizes with a bar, a name and a figure a row", () => {
    expect(svg.match(/<svg class="waterfall-(wide|narrow)"/g)).toHaveLength(2);
    const sizes = svg.split("</svg>").slice(0, 2);
    for (const drawing of sizes) {
      expect(drawing.match(/<rect class="waterfall-(ahead|behind|remainder|total)"/g)).toHaveLength(6);
      expect(drawing.match(/class="waterfall-row /g)).toHaveLength(6);
      expect(drawing).toContain('class="waterfall-range"');
    }
  });

  it("draws the same again", async () => {
    expect(await drawWaterfall(INPUT)).toBe(svg);
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

  it("draws an input once that is asked for twice", async () => {
    expect(await drawAll(makeProject(), [INPUT, structuredClone(INPUT)])).toEqual({ drawn: 1, kept: 0 });
  });
});
