import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemarExact } from "@/lib/models/mcnemar-exact";
import { mcnemarPower } from "@/lib/models/mcnemar-power";

/**
 * Computed apart with scipy 1.17.1: for every m from 0 to n, binom.pmf(m, n, a + b) times the chance that the split
 * of m is uneven enough, binom.cdf(c, m, a / (a + b)) + binom.sf(m - c - 1, m, a / (a + b)), where c is the largest
 * whole number with 2 binom.cdf(c, m, 1/2) below the level.
 */
const BY_SCIPY = [
  { items: 29, onlyA: 0.2, onlyB: 0.05, level: 0.05, power: 0.22158692124572868 },
  { items: 47, onlyA: 0.2, onlyB: 0.05, level: 0.05, power: 0.4444382153964584 },
  { items: 50, onlyA: 0.1, onlyB: 0, level: 0.05, power: 0.3838769922757234 },
  { items: 198, onlyA: 49 / 198, onlyB: 25 / 198, level: 0.05, power: 0.7741380804664021 },
  { items: 200, onlyA: 0.15, onlyB: 0.05, level: 0.05, power: 0.8753004831125933 },
  { items: 250, onlyA: 0.2, onlyB: 0.1, level: 0.00625, power: 0.5260282929711457 },
  { items: 300, onlyA: 0.1, onlyB: 0.1, level: 0.05, power: 0.03744822155285199 },
  { items: 1000, onlyA: 0.175, onlyB: 0.125, level: 0.05, power: 0.8105580823075881 },
];

const percent = fc.integer({ min: 0, max: 50 });

describe("mcnemarPower", () => {
  it.each(BY_SCIPY)("agrees with scipy to ten digits: $items items, $onlyA to $onlyB at $level", (known) => {
    const { items, level, power, ...shares } = known;
    expect(Math.abs(mcnemarPower(shares, level)(items) - power)).toBeLessThan(1e-10);
  });

  it("is the sum over all outcomes, each with its trinomial chance, of those that the test rejects", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), percent, percent, (items, a, b) => {
        const [onlyA, onlyB] = [a / 100, b / 100];
        expect(mcnemarPower({ onlyA, onlyB })(items)).toBeCloseTo(byEnumeration(items, onlyA, onlyB), 10);
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on which model leads", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), percent, percent, (items, a, b) => {
        const [onlyA, onlyB] = [a / 100, b / 100];
        const power = mcnemarPower({ onlyA, onlyB })(items);
        expect(mcnemarPower({ onlyA: onlyB, onlyB: onlyA })(items)).toBeCloseTo(power, 10);
        expect(power).toBeGreaterThanOrEqual(0);
        expect(power).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("finds a difference that is not there in at most 5 of 100 runs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), percent, (items, each) => {
        expect(mcnemarPower({ onlyA: each / 100, onlyB: each / 100 })(items)).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  it("is nothing where fewer than six items could tell the two apart, or none does", () => {
    expect(mcnemarPower({ onlyA: 1, onlyB: 0 })(5)).toBe(0);
    expect(mcnemarPower({ onlyA: 1, onlyB: 0 })(6)).toBe(1);
    expect(mcnemarPower({ onlyA: 0, onlyB: 0 })(500)).toBe(0);
  });

  it("refuses what are no shares, and what is no number of items", () => {
    expect(() => mcnemarPower({ onlyA: 0.7, onlyB: 0.4 })).toThrow(RangeError);
    expect(() => mcnemarPower({ onlyA: -0.1, onlyB: 0.4 })).toThrow(RangeError);
    expect(() => mcnemarPower({ onlyA: Number.NaN, onlyB: 0.4 })).toThrow(RangeError);
    expect(() => mcnemarPower({ onlyA: 0.1, onlyB: 0.1 })(2.5)).toThrow(RangeError);
  });
});

/** The plain way, which overflows with many items. */
function byEnumeration(items: number, onlyA: number, onlyB: number): number {
  let power = 0;
  for (let a = 0; a <= items; a += 1) {
    for (let b = 0; a + b <= items; b += 1) {
      if (mcnemarExact(a, b) >= 0.05) continue;
      const ways = choose(items, a) * choose(items - a, b);
      power += ways * onlyA ** a * onlyB ** b * (1 - onlyA - onlyB) ** (items - a - b);
    }
  }
  return power;
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}
