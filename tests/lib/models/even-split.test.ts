import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenSplitP } from "@/lib/models/even-split";

/** The p by its definition: of all 2^n ways that n coins fall, the share that is at least as uneven. */
function byTryingAllWays(a: number, b: number): number {
  const ways = [...Array(2 ** (a + b)).keys()].map((way) => {
    const heads = [...way.toString(2)].filter((digit) => digit === "1").length;
    return Math.abs(2 * heads - (a + b));
  });
  return ways.filter((unevenness) => unevenness >= Math.abs(a - b)).length / ways.length;
}

const count = fc.integer({ min: 0, max: 500 });

describe("evenSplitP", () => {
  it("is the share of the ways coins can fall that are at least as uneven, for up to 12 coins", () => {
    for (let a = 0; a <= 6; a++) {
      for (let b = 0; b <= 6; b++) expect(evenSplitP(a, b)).toBe(byTryingAllWays(a, b));
    }
  });

  it.each([
    // 2 (1 + 6) of 2^6
    { a: 5, b: 1, p: 0.21875 },
    // 2 (1 + 7 + 21) of 2^7
    { a: 5, b: 2, p: 0.453125 },
    // 2 (1 + 13 + 78 + 286) of 2^13
    { a: 10, b: 3, p: 0.09228515625 },
  ])("is exactly $p for $a to $b, so that a printed half is rounded as one", ({ a, b, p }) => {
    expect(evenSplitP(a, b)).toBe(p);
  });

  it("is the mean of the two splits that one coin less can leave (Pascal's rule)", () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 2, max: 500 }), (fewer, more) => {
        const [a, b] = [fewer + 1, fewer + 1 + more];
        const mean = (evenSplitP(a - 1, b) + evenSplitP(a, b - 1)) / 2;
        expect(evenSplitP(a, b) / mean).toBeCloseTo(1, 14);
      }),
    );
  });

  it("is 2 of 2^n where all n coins fall on one side, down to n = 1000", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (all) => {
        expect(evenSplitP(0, all)).toBe(2 ** (1 - all));
        expect(evenSplitP(all, 0)).toBe(2 ** (1 - all));
      }),
    );
  });

  it("knows thousands of coins: 5900 to 6100", () => {
    // @stdlib/stats-base-dists-binomial-cdf 0.2.3, by the incomplete beta function: 0.06927192237357682
    expect(evenSplitP(5900, 6100)).toBeCloseTo(0.0692719223736, 12);
  });

  it("is 1 without a coin and where the sides differ by one at most", () => {
    expect(evenSplitP(0, 0)).toBe(1);
    fc.assert(
      fc.property(count, (a) => {
        expect(evenSplitP(a, a)).toBe(1);
        expect(evenSplitP(a, a + 1)).toBe(1);
      }),
    );
  });

  it("falls as one side grows further beyond the other", () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 400 }), (a, more) => {
        expect(evenSplitP(a, a + more + 1)).toBeLessThan(evenSplitP(a, a + more));
      }),
    );
  });

  it.each([
    [-1, 3],
    [3, -1],
    [0.5, 3],
    [3, Number.NaN],
    [Number.POSITIVE_INFINITY, 3],
  ])("refuses %d against %d", (a, b) => {
    expect(() => evenSplitP(a, b)).toThrow(RangeError);
  });
});
