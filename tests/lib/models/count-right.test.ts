import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRight } from "@/lib/models/count-right";
import { arbitraryAnswers } from "./arbitrary-answers";

/** Whole tenths of a percent, a half rounded up or down, by whole numbers alone. */
const tenthsUp = (right: number, items: number) => Math.floor((2000 * right + items) / (2 * items));
const tenthsDown = (right: number, items: number) => Math.ceil((2000 * right - items) / (2 * items));

describe("countRight", () => {
  it.each([
    { percent: 53.5, items: 198, right: 106, why: "53.535" },
    { percent: 41.4, items: 198, right: 82, why: "41.414" },
    { percent: 81.3, items: 198, right: 161, why: "81.313" },
    { percent: 55, items: 200, right: 110, why: "55.0" },
    { percent: 0, items: 198, right: 0, why: "0.0, and 1 of 198 would print 0.5" },
    { percent: 100, items: 198, right: 198, why: "100.0" },
  ])("finds $right of $items behind $percent: $why", ({ percent, items, right }) => {
    expect(countRight(percent, items, 0.1)).toBe(right);
  });

  it("takes a half that was rounded either way: 1 of 16 is 6.25", () => {
    expect(countRight(6.2, 16, 0.1)).toBe(1);
    expect(countRight(6.3, 16, 0.1)).toBe(1);
  });

  it("takes whole points and hundredths: 9 of 30 is 30, 1 of 3 is 33.33", () => {
    expect(countRight(30, 30, 1)).toBe(9);
    expect(countRight(33.33, 3, 0.01)).toBe(1);
  });

  it("is null where no count prints so: of 198, 106 print 53.5 and 107 print 54.0", () => {
    expect(countRight(53.7, 198, 0.1)).toBeNull();
    expect(countRight(50, 3, 1)).toBeNull();
  });

  it("is null where more than one does: of 1319, 700 print 53.1 (53.07) and 701 as well (53.15 is 53.146)", () => {
    expect(countRight(53.1, 1319, 0.1)).toBeNull();
  });

  it("is null where a half leaves two: 1 and 2 of 200 are 0.5 and 1.0, either may print 1", () => {
    expect(countRight(1, 200, 1)).toBeNull();
  });

  it("is null for a share that is not printed in such units, and outside 0 and 100", () => {
    expect(countRight(53.54, 198, 0.1)).toBeNull();
    expect(countRight(-0.1, 198, 0.1)).toBeNull();
    expect(countRight(100.1, 198, 0.1)).toBeNull();
  });

  it("undoes rounding to tenths, a half up or down, for every count of up to 999 items", () => {
    fc.assert(
      fc.property(arbitraryAnswers(999), ({ right, items }) => {
        expect(countRight(tenthsUp(right, items) / 10, items, 0.1)).toBe(right);
        expect(countRight(tenthsDown(right, items) / 10, items, 0.1)).toBe(right);
      }),
    );
  });

  it("gives only a count that prints so, whatever was printed", () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 1, max: 3000 }), (printed, items) => {
        const prints = [...Array(items + 1).keys()].filter(
          (right) => tenthsUp(right, items) === printed || tenthsDown(right, items) === printed,
        );
        expect(countRight(printed / 10, items, 0.1)).toBe(prints.length === 1 ? prints[0] : null);
      }),
    );
  });

  it.each([
    { percent: 50, items: 0, precision: 0.1 },
    { percent: 50, items: 1.5, precision: 0.1 },
    { percent: 50, items: 198, precision: 0 },
    { percent: 50, items: 198, precision: -1 },
    { percent: 50, items: 198, precision: Number.NaN },
    { percent: Number.NaN, items: 198, precision: 0.1 },
    { percent: Number.POSITIVE_INFINITY, items: 198, precision: 0.1 },
  ])("refuses $percent of $items at $precision", ({ percent, items, precision }) => {
    expect(() => countRight(percent, items, precision)).toThrow(RangeError);
  });
});
