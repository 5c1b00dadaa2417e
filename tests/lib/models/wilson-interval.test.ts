import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "@/lib/models/wilson-interval";
import { arbitraryAnswers } from "./arbitrary-answers";

/** Newcombe, Stat Med 1998, 17:857-872, Table I, method 3. */
const PUBLISHED = [
  { right: 81, items: 263, lower: 0.2553, upper: 0.3662 },
  { right: 0, items: 20, lower: 0, upper: 0.1611 },
];

/** Those and two more, by the formula in double precision. */
const FULL = [
  { right: 81, items: 263, lower: 0.2552885198782742, upper: 0.36620957698280004 },
  { right: 0, items: 20, lower: 0, upper: 0.16112515805281938 },
  { right: 50, items: 100, lower: 0.4038315303659956, upper: 0.5961684696340044 },
  { right: 9, items: 30, lower: 0.16664748268243793, upper: 0.47875787458714947 },
];

const Z = 1.959963984540054;

describe("wilsonInterval", () => {
  it.each(PUBLISHED)("prints what Newcombe prints for $right of $items", ({ right, items, lower, upper }) => {
    const interval = wilsonInterval(right, items);
    expect(Math.abs(interval.lower - lower)).toBeLessThanOrEqual(5e-5);
    expect(Math.abs(interval.upper - upper)).toBeLessThanOrEqual(5e-5);
  });

  it.each(FULL)("agrees to twelve places for $right of $items", ({ right, items, lower, upper }) => {
    const interval = wilsonInterval(right, items);
    expect(Math.abs(interval.lower - lower)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(interval.upper - upper)).toBeLessThanOrEqual(1e-12);
  });

  it("begins at exactly 0 with none right and ends at exactly 1 with all right", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (items) => {
        expect(wilsonInterval(0, items).lower).toBe(0);
        expect(wilsonInterval(items, items).upper).toBe(1);
      }),
    );
  });

  it("contains the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(arbitraryAnswers(), ({ right, items }) => {
        const { lower, upper } = wilsonInterval(right, items);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(right / items);
        expect(upper).toBeGreaterThanOrEqual(right / items);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("ends where the share is z standard errors away, the error taken at the end itself", () => {
    // Wilson's own definition: |k/n - p| = z √(p (1 - p) / n); both sides are 0 where none or all are right.
    fc.assert(
      fc.property(arbitraryAnswers(), ({ right, items }) => {
        for (const end of Object.values(wilsonInterval(right, items))) {
          expect(Math.abs(right / items - end)).toBeCloseTo(Z * Math.sqrt((end * (1 - end)) / items), 10);
        }
      }),
    );
  });

  it("is mirrored by counting the wrong answers", () => {
    fc.assert(
      fc.property(arbitraryAnswers(), ({ right, items }) => {
        const [of, wrong] = [wilsonInterval(right, items), wilsonInterval(items - right, items)];
        expect(wrong.lower).toBeCloseTo(1 - of.upper, 12);
        expect(wrong.upper).toBeCloseTo(1 - of.lower, 12);
      }),
    );
  });

  it("narrows as the same share is found on more items", () => {
    fc.assert(
      fc.property(arbitraryAnswers(), fc.integer({ min: 2, max: 9 }), ({ right, items }, times) => {
        const [few, many] = [wilsonInterval(right, items), wilsonInterval(right * times, items * times)];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it.each([
    { right: 0, items: 0 },
    { right: 0, items: -1 },
    { right: 1, items: 2.5 },
    { right: 0, items: Number.NaN },
    { right: 1.5, items: 3 },
    { right: -1, items: 3 },
    { right: 4, items: 3 },
    { right: Number.NaN, items: 3 },
  ])("refuses $right of $items", ({ right, items }) => {
    expect(() => wilsonInterval(right, items)).toThrow(RangeError);
  });
});
