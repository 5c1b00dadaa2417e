import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionalRanks } from "@/lib/statistics/fractional-ranks";

const PUBLISHED = [
  {
    source: "Wikipedia, Ranking, fractional ranking",
    values: [1, 1, 2, 3, 3, 4, 5, 5, 5],
    ranks: [1.5, 1.5, 3, 4.5, 4.5, 6, 8, 8, 8],
  },
  { source: "scipy.stats.rankdata, average", values: [0, 2, 3, 2], ranks: [1, 2.5, 4, 2.5] },
  {
    source: "R 4.2.2, ?rank, x2",
    values: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
    ranks: [4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8],
  },
];

/** From the highest score down, as an index ranks: the ranks of the negated scores. */
const DESCENDING = [
  {
    source: "Wikipedia, Ranking (A ahead of B = C ahead of D)",
    scores: [4, 3, 3, 1],
    ranks: [1, 2.5, 2.5, 4],
  },
  {
    source: "csranks, tests/testthat/test_rank_utils.R, omega 0.5",
    scores: [1, 3, 4, 4, 4, 7, 7, 10],
    ranks: [8, 7, 5, 5, 5, 2.5, 2.5, 1],
  },
];

describe("fractionalRanks", () => {
  it.each(PUBLISHED)("gives the ranks of $source", ({ values, ranks }) => {
    expect(fractionalRanks(values)).toEqual(ranks);
  });

  it.each(DESCENDING)("gives from the highest down those of $source", ({ scores, ranks }) => {
    expect(fractionalRanks(scores.map((score) => -score))).toEqual(ranks);
  });

  it("gives out as many ranks in all as an order without ties: n (n + 1) / 2", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const sum = fractionalRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });

  it("gives nothing for nothing", () => {
    expect(fractionalRanks([])).toEqual([]);
  });
});
