import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "@/lib/statistics/quantile";

/** Hyndman and Fan 1996, type 7, as numpy computes it. */
const NINE = [2, 4, 4, 5, 7, 9, 12, 12, 30];
const FOUR = [1.5, 2.25, 3, 10];
const OF_NUMPY = [
  { values: NINE, share: 0, is: 2 },
  { values: NINE, share: 0.05, is: 2.8 },
  { values: NINE, share: 0.1, is: 3.6 },
  { values: NINE, share: 0.25, is: 4 },
  { values: NINE, share: 0.5, is: 7 },
  { values: NINE, share: 0.75, is: 12 },
  { values: NINE, share: 0.9, is: 15.600000000000003 },
  { values: NINE, share: 0.95, is: 22.799999999999994 },
  { values: NINE, share: 1, is: 30 },
  { values: FOUR, share: 0.1, is: 1.725 },
  { values: FOUR, share: 0.25, is: 2.0625 },
  { values: FOUR, share: 0.5, is: 2.625 },
  { values: FOUR, share: 0.75, is: 4.75 },
  { values: FOUR, share: 0.9, is: 7.900000000000001 },
];

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantile", () => {
  it.each(OF_NUMPY)("is numpy's $is at $share of $values", ({ values, share, is }) => {
    expect(Math.abs(quantile(values, share) - is)).toBeLessThanOrEqual(1e-9);
  });

  it("lies between the least and the greatest, and never falls as the share grows", () => {
    fc.assert(
      fc.property(values, share, share, (some, one, other) => {
        const [low, high] = [quantile(some, Math.min(one, other)), quantile(some, Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...some));
        expect(high).toBeLessThanOrEqual(Math.max(...some));
        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it("does not mind the order of the values, and leaves it as it is", () => {
    fc.assert(
      fc.property(values, share, (some, at) => {
        const before = [...some];
        expect(quantile([...some].reverse(), at)).toBe(quantile(some, at));
        expect(some).toEqual(before);
      }),
    );
  });

  it.each([
    { values: [], share: 0.5 },
    { values: [1, Number.NaN], share: 0.5 },
    { values: [1], share: -0.1 },
    { values: [1], share: 1.1 },
    { values: [1], share: Number.NaN },
  ])("refuses $share of $values", ({ values, share }) => {
    expect(() => quantile(values, share)).toThrow(RangeError);
  });
});
