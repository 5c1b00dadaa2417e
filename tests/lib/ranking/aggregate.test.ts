import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedArithmeticMean, weightedGeometricMean } from "@/lib/ranking/aggregate";

const weighted = fc.array(
  fc.record({ value: fc.integer({ min: 1, max: 100 }), weight: fc.integer({ min: 1, max: 20 }) }),
  { minLength: 1, maxLength: 8 },
);

function parts(list: readonly { value: number; weight: number }[]): [number[], number[]] {
  return [list.map(({ value }) => value), list.map(({ weight }) => weight)];
}

describe("weightedArithmeticMean", () => {
  it("weighs by shares of the sum of the weights, whatever that is", () => {
    // (1 x 10 + 3 x 20) / 4
    expect(weightedArithmeticMean([10, 20], [1, 3])).toBe(17.5);
    expect(weightedArithmeticMean([10, 20], [0.25, 0.75])).toBe(17.5);
  });

  it("does not depend on the order of the pillars, to the last digit", () => {
    const shuffled = weighted.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(weightedArithmeticMean(...parts(other))).toBe(weightedArithmeticMean(...parts(list)));
      }),
    );
  });
});

describe("weightedGeometricMean", () => {
  it("is the root of the product of the weighted powers", () => {
    // (2^1 x 16^3)^(1/4) = 2^(13/4)
    expect(weightedGeometricMean([2, 16], [1, 3], 1)).toBeCloseTo(2 ** 3.25, 12);
  });

  it("takes what lies below the floor as the floor", () => {
    expect(weightedGeometricMean([0, 100], [1, 1], 1)).toBeCloseTo(10, 12);
    expect(weightedGeometricMean([0, 100], [1, 1], 4)).toBeCloseTo(20, 12);
  });

  it("ranks otherwise under another floor", () => {
    const [uneven, even] = [
      [0, 100],
      [9, 16],
    ];
    const isAhead = (floor: number) =>
      weightedGeometricMean(uneven, [1, 1], floor) > weightedGeometricMean(even, [1, 1], floor);
    // 10 against 12, and 20 against 12
    expect([isAhead(1), isAhead(4)]).toEqual([false, true]);
  });

  it("is never above the arithmetic mean, and equals it where all values are equal", () => {
    fc.assert(
      fc.property(weighted, (list) => {
        const [values, weights] = parts(list);
        const geometric = weightedGeometricMean(values, weights, 1);
        expect(geometric).toBeLessThanOrEqual(weightedArithmeticMean(values, weights) + 1e-9);
        const equal = values.map(() => 7);
        expect(weightedGeometricMean(equal, weights, 1)).toBeCloseTo(7, 9);
      }),
    );
  });

  it.each([0, -1, Number.NaN])("refuses the floor %d", (floor) => {
    expect(() => weightedGeometricMean([1], [1], floor)).toThrow(RangeError);
  });
});

describe("weights that weigh nothing", () => {
  it.each([
    { weights: [0, 0], why: "weigh nothing" },
    { weights: [1, -1], why: "-1 is no weight" },
    { weights: [1, Number.NaN], why: "NaN is no weight" },
    { weights: [1, Number.POSITIVE_INFINITY], why: "Infinity is no weight" },
    { weights: [1], why: "1 weights do not weigh 2 values" },
  ])("refuses $weights", ({ weights, why }) => {
    expect(() => weightedArithmeticMean([1, 2], weights)).toThrow(why);
    expect(() => weightedGeometricMean([1, 2], weights, 1)).toThrow(why);
  });
});
