import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombeDifference, newcombeP } from "@/lib/models/newcombe-difference";
import { wilsonInterval } from "@/lib/models/wilson-interval";
import { arbitraryAnswers } from "./arbitrary-answers";

/** Method 10 of Newcombe, Stat Med 1998, 17:873-890, computed with numpy and scipy. */
const CASES = [
  {
    a: { right: 56, items: 70 },
    b: { right: 48, items: 80 },
    difference: 0.20000000000000007,
    lower: 0.05243147240236498,
    upper: 0.333872654036906,
  },
  {
    a: { right: 10, items: 10 },
    b: { right: 0, items: 20 },
    difference: 1,
    lower: 0.6790860371419147,
    upper: 1,
  },
  {
    a: { right: 106, items: 198 },
    b: { right: 82, items: 198 },
    difference: 0.12121212121212122,
    lower: 0.022861055083691045,
    upper: 0.21630916250431664,
  },
  {
    a: { right: 9, items: 10 },
    b: { right: 3, items: 10 },
    difference: 0.6000000000000001,
    lower: 0.17052272393450302,
    upper: 0.8090179735354881,
  },
];

describe("newcombeDifference", () => {
  it.each(CASES)("agrees for $a.right/$a.items to $b.right/$b.items", ({ a, b, ...expected }) => {
    const found = newcombeDifference(a, b);
    expect(Math.abs(found.difference - expected.difference)).toBeLessThanOrEqual(1e-9);
    expect(Math.abs(found.lower - expected.lower)).toBeLessThanOrEqual(1e-9);
    expect(Math.abs(found.upper - expected.upper)).toBeLessThanOrEqual(1e-9);
  });

  it("prints what Newcombe prints for 56/70 to 48/80: 0.0524 to 0.3339", () => {
    const { lower, upper } = newcombeDifference({ right: 56, items: 70 }, { right: 48, items: 80 });
    expect(Math.abs(lower - 0.0524)).toBeLessThanOrEqual(5e-5);
    expect(Math.abs(upper - 0.3339)).toBeLessThanOrEqual(5e-5);
  });

  it("is negated by exchanging the two", () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryAnswers(), (a, b) => {
        const [forth, back] = [newcombeDifference(a, b), newcombeDifference(b, a)];
        expect(back.difference).toBeCloseTo(-forth.difference, 12);
        expect(back.lower).toBeCloseTo(-forth.upper, 12);
        expect(back.upper).toBeCloseTo(-forth.lower, 12);
      }),
    );
  });

  it("contains the difference, and stays within -1 and 1", () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryAnswers(), (a, b) => {
        const { difference, lower, upper } = newcombeDifference(a, b);
        expect(difference).toBe(a.right / a.items - b.right / b.items);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leaves 0 outside where the two Wilson intervals do not touch", () => {
    fc.assert(
      fc.property(arbitraryAnswers(100), arbitraryAnswers(100), (a, b) => {
        fc.pre(wilsonInterval(a.right, a.items).lower > wilsonInterval(b.right, b.items).upper);
        expect(newcombeDifference(a, b).lower).toBeGreaterThan(0);
      }),
    );
  });

  it("refuses what is no test", () => {
    const good = { right: 1, items: 2 };
    expect(() => newcombeDifference({ right: 0, items: 0 }, good)).toThrow(RangeError);
    expect(() => newcombeDifference(good, { right: 3, items: 2 })).toThrow(RangeError);
  });
});

describe("newcombeP", () => {
  it("is below 0.05 exactly where the 95 % interval leaves zero out", () => {
    fc.assert(
      fc.property(arbitraryAnswers(200), arbitraryAnswers(200), (first, second) => {
        const { lower, upper } = newcombeDifference(first, second);
        if (Math.min(Math.abs(lower), Math.abs(upper)) < 1e-9) return;
        expect(newcombeP(first, second) < 0.05).toBe(lower > 0 || upper < 0);
      }),
    );
  });

  it("is 1 for equal shares and the same from either side", () => {
    expect(newcombeP({ right: 12, items: 40 }, { right: 6, items: 20 })).toBeCloseTo(1, 12);
    const [a, b] = [
      { right: 106, items: 198 },
      { right: 82, items: 198 },
    ];
    expect(newcombeP(a, b)).toBeCloseTo(newcombeP(b, a), 12);
    expect(newcombeP(a, b)).toBeLessThan(0.05);
  });
});
