import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPairs, kendall } from "@/lib/statistics/kendall";
import { spearman } from "@/lib/statistics/spearman";

const TOLERANCE = 1e-9;

const SPEARMAN = [
  {
    source: "scipy.stats.spearmanr, with a tie",
    x: [1, 2, 3, 4, 5],
    y: [5, 6, 7, 8, 7],
    rho: 0.8207826816681233,
  },
  {
    source: "OECD/JRC Handbook on Constructing Composite Indicators 2008, p. 82",
    x: [1, 2, 3, 4, 5, 6, 7, 8],
    y: [3, 4, 1, 2, 5, 7, 8, 6],
    rho: 0.7380952380952381,
  },
];

const KENDALL = [
  {
    source: "scipy.stats.kendalltau, with ties in both",
    x: [12, 2, 1, 12, 2],
    y: [1, 4, 7, 1, 0],
    tau: -0.47140452079103173,
  },
  {
    source: "OECD/JRC Handbook on Constructing Composite Indicators 2008, p. 82, printed 0.57",
    x: [1, 2, 3, 4, 5, 6, 7, 8],
    y: [3, 4, 1, 2, 5, 7, 8, 6],
    tau: 0.5714285714285714,
  },
];

/** Two values of each of some things, with many ties. */
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 2,
  maxLength: 25,
});

const split = (some: readonly (readonly [number, number])[]) =>
  [some.map(([x]) => x), some.map(([, y]) => y)] as const;

describe("spearman", () => {
  it.each(SPEARMAN)("is that of $source", ({ x, y, rho }) => {
    expect(Math.abs((spearman(x, y) ?? Number.NaN) - rho)).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe("kendall", () => {
  it.each(KENDALL)("is that of $source", ({ x, y, tau }) => {
    expect(Math.abs((kendall(x, y) ?? Number.NaN) - tau)).toBeLessThanOrEqual(TOLERANCE);
  });

  it("counts 22 of the 28 pairs of the Handbook's example in the same order", () => {
    const [{ x, y } = { x: [], y: [] }] = KENDALL.slice(1);
    expect(countPairs(x, y)).toEqual({ concordant: 22, discordant: 6, tiedX: 0, tiedY: 0, pairs: 28 });
  });
});

describe.each([
  ["spearman", spearman],
  ["kendall", kendall],
] as const)("%s", (_, correlation) => {
  it("is symmetric, within −1 and 1, and null exactly where one of the two has no order", () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const [x, y] = split(some);
        const value = correlation(x, y);
        expect(value === null).toBe([x, y].some((values) => new Set(values).size === 1));
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(1);
        expect(correlation(y, x)).toBeCloseTo(value, 12);
      }),
    );
  });

  it("is 1 for an order with itself, and −1 with the opposite one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 40 }), (x) => {
        expect(correlation(x, x)).toBeCloseTo(1, 12);
        expect(
          correlation(
            x,
            x.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });

  it("minds the order alone: an increasing transformation changes nothing", () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const [x, y] = split(some);
        const raised = x.map((value) => value ** 3 + Math.exp(value));
        const [before, after] = [correlation(x, y), correlation(raised, y)];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 12);
      }),
    );
  });

  it("does not mind in which order the things are listed", () => {
    const shuffled = pairs.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        const [before, after] = [correlation(...split(some)), correlation(...split(other))];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 12);
      }),
    );
  });

  it("has no value for fewer than two things", () => {
    expect(correlation([], [])).toBeNull();
    expect(correlation([1], [1])).toBeNull();
  });

  it("refuses lists of two lengths, and what is no number", () => {
    expect(() => correlation([1, 2], [1])).toThrow(RangeError);
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrow("NaN has no place in an order");
    expect(() => correlation([1, 2], [1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
