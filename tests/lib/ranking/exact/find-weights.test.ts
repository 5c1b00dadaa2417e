import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedSum } from "@/lib/ranking/exact/bound-problem";
import { type Demand, findWeights } from "@/lib/ranking/exact/find-weights";

const PILLARS = 3;
const demand = fc.record({
  margins: fc.array(fc.bigInt(-9n, 9n), { minLength: PILLARS, maxLength: PILLARS }),
  strict: fc.boolean(),
});
const demands = fc.array(demand, { minLength: 1, maxLength: 8 });

function meets({ margins, strict }: Demand, weights: readonly bigint[]): boolean {
  const sum = weightedSum(margins, weights);
  return strict ? sum > 0n : sum >= 0n;
}

describe("findWeights", () => {
  it("finds weights that meet every demand, or multipliers that prove there are none", () => {
    fc.assert(
      fc.property(demands, (asked) => {
        const found = findWeights(asked, PILLARS);
        if (found.kind === "weights") {
          expect(found.weights.every((weight) => weight >= 0n)).toBe(true);
          expect(found.weights.some((weight) => weight > 0n)).toBe(true);
          expect(asked.every((one) => meets(one, found.weights))).toBe(true);
          return;
        }
        const sums = Array.from({ length: PILLARS }, (_, pillar) =>
          found.demands.reduce(
            (sum, at, i) => sum + (asked[at]?.margins[pillar] ?? 0n) * (found.multipliers[i] ?? 0n),
            0n,
          ),
        );
        expect(found.multipliers.every((by) => by > 0n)).toBe(true);
        // Added up they give zero or less in every pillar; where one is strict, or all are less, nothing meets them.
        const isStrict = found.demands.some((at) => asked[at]?.strict);
        expect(sums.every((sum) => (isStrict ? sum <= 0n : sum < 0n))).toBe(true);
        expect(found.demands.length).toBeLessThanOrEqual(PILLARS + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds weights where equality alone meets the demands", () => {
    const asked = [
      { margins: [1n, -2n], strict: false },
      { margins: [-1n, 2n], strict: false },
    ];
    expect(findWeights(asked, 2)).toEqual({ kind: "weights", weights: [2n, 1n] });
  });

  it("names the demands that contradict each other, and no others", () => {
    const asked = [
      { margins: [1n, -1n], strict: true },
      { margins: [5n, 5n], strict: true },
      { margins: [-1n, 1n], strict: true },
    ];
    expect(findWeights(asked, 2)).toMatchObject({ kind: "conflict", demands: [2, 0] });
  });
});
