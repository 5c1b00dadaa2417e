import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layWaterfall, waterfallWords } from "@/lib/charts/waterfall";
import { colourOf, contrast } from "./contrast";
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

  it("has a row's words for those who do not see it", () => {
    expect(waterfallWords(INPUT)[1]).toBe("Commercial, +2.3, Commercial in its range");
    expect(waterfallWords(INPUT)[5]).toBe("Gap, 9");
  });

  it("says where each row's bar begins, in px from the side of the names", () => {
    const { rows, labelRoom, valueRoom, width } = layWaterfall(INPUT, "wide");
    expect(rows[0]?.begins).toBe(labelRoom);
    // Of 9.4 points the second bar begins at 6.1.
    expect(rows[1]?.begins).toBeCloseTo(labelRoom + (6.1 / 9.4) * (width - labelRoom - valueRoom));
  });

  it("begins every bar where the names end if nothing is ahead or behind", () => {
    const nothing = { label: "Gap", value: 0, valueText: "0" };
    const { rows, labelRoom, domain } = layWaterfall(
      { ...INPUT, parts: [], remainder: nothing, total: nothing },
      "wide",
    );
    expect(domain).toEqual([0, 0]);
    expect(rows.map(({ begins }) => begins)).toEqual([labelRoom, labelRoom]);
  });

  it("sets Arabic a size larger", () => {
    expect(layWaterfall(MIRRORED, "wide").fontSize).toBeGreaterThan(layWaterfall(INPUT, "wide").fontSize);
  });

  it("reaches from zero to its total", () => {
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeCloseTo(9.4);
  });
});

describe("the style sheet", () => {
  it.each(["ahead", "behind"])("gives %s 3 to 1 on paper, light and dark", (name) => {
    const tokens = readFileSync("app/styles/tokens.css", "utf8");
    const paper = colourOf(tokens, "color-paper");
    const bar = colourOf(tokens, `color-${name}`);
    for (const theme of [0, 1]) expect(contrast(bar[theme], paper[theme])).toBeGreaterThanOrEqual(3);
  });
});
