import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layWaterfall, moveAlongRows, WATERFALL_SIZES, WATERFALL_WIDTH_PX } from "@/lib/charts/waterfall";
import { INPUT, MIRRORED } from "./waterfall-input";

describe("layWaterfall", () => {
  const { rows, domain, height } = layWaterfall(INPUT, "wide");

  it("has a row a part, one for what is not explained and one for the total", () => {
    expect(rows.map(({ kind }) => kind)).toEqual(["ahead", "ahead", "ahead", "behind", "remainder", "total"]);
    expect(height).toBe(6 * 34);
  });

  it("starts each bar where the last one ended, and the total at zero", () => {
    const starts = rows.map(({ span }) => span[0]);
    const ends = rows.map(({ span }) => span[1]);
    expect(starts.slice(1, 5)).toEqual(ends.slice(0, 4));
    expect([starts[0], starts[5], ends[5]]).toEqual([0, 0, 9]);
    expect(ends[4]).toBeCloseTo(9);
  });

  it("puts a part's range around the end of its bar", () => {
    expect(rows[1]?.range?.[0]).toBeCloseTo(6.1 + 2.1);
    expect(rows[1]?.range?.[1]).toBeCloseTo(6.1 + 2.5);
    expect(rows[4]?.range).toBeNull();
  });

  it("holds every bar, range and zero within its axis, whatever the parts", () => {
    const figure = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 7 }), (values) => {
        const parts = values.map((value) => ({
          label: "a",
          value,
          valueText: "1",
          rangeText: "",
          from: value - 1,
          to: value + 1,
        }));
        const { rows, domain } = layWaterfall({ ...INPUT, parts }, "narrow");
        const ends = rows.flatMap(({ span, range }) => [0, ...span, ...(range ?? [])]);
        expect(Math.min(...ends)).toBe(domain[0]);
        expect(Math.max(...ends)).toBe(domain[1]);
      }),
    );
  });

  it("leaves bars at least two fifths of a phone's width and breaks long names instead", () => {
    const narrow = layWaterfall(INPUT, "narrow");
    expect(narrow.rows[2]?.labelLines).toEqual(["Operating", "environment"]);
    expect(narrow.labelRoom + narrow.valueRoom).toBeLessThan(0.6 * narrow.width);
    expect(rows[2]?.labelLines).toEqual(["Operating environment"]);
  });

  it("sets Arabic a size larger", () => {
    expect(layWaterfall(MIRRORED, "wide").fontSize).toBeGreaterThan(layWaterfall(INPUT, "wide").fontSize);
  });

  it("reaches from zero to its total", () => {
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeCloseTo(9.4);
  });
});

describe("moveAlongRows", () => {
  it("goes down and forward to the next row, up and back to the last, and stops at the ends", () => {
    expect(moveAlongRows(6, 0, "ArrowDown", "ltr")).toBe(1);
    expect(moveAlongRows(6, 1, "ArrowUp", "ltr")).toBe(0);
    expect(moveAlongRows(6, 5, "ArrowDown", "ltr")).toBe(5);
    expect(moveAlongRows(6, 0, "ArrowUp", "ltr")).toBe(0);
    expect(moveAlongRows(6, 2, "Home", "ltr")).toBe(0);
    expect(moveAlongRows(6, 2, "End", "ltr")).toBe(5);
  });

  it("takes left for forward where reading goes left", () => {
    expect(moveAlongRows(6, 2, "ArrowLeft", "rtl")).toBe(3);
    expect(moveAlongRows(6, 2, "ArrowLeft", "ltr")).toBe(1);
  });

  it("starts at an end where none is chosen, and leaves other keys alone", () => {
    expect(moveAlongRows(6, null, "ArrowDown", "ltr")).toBe(0);
    expect(moveAlongRows(6, null, "ArrowUp", "ltr")).toBe(5);
    expect(moveAlongRows(6, 2, "Tab", "ltr")).toBeNull();
  });
});

describe("the style sheet", () => {
  const read = (name: string) => readFileSync(`app/styles/${name}.css`, "utf8");

  it("knows the widths that are drawn", () => {
    for (const size of WATERFALL_SIZES) expect(read("waterfall")).toContain(`${WATERFALL_WIDTH_PX[size]}px`);
  });

  it.each(["ahead", "behind"])("gives %s 3 to 1 on paper, light and dark", (name) => {
    const tokens = read("tokens");
    const paper = colourOf(tokens, "paper");
    const bar = colourOf(tokens, name);
    for (const theme of [0, 1]) expect(contrast(bar[theme], paper[theme])).toBeGreaterThanOrEqual(3);
  });
});

function colourOf(tokens: string, name: string): string[] {
  const [, light = "", dark = ""] =
    new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  return [light, dark];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one = "", other = ""): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
