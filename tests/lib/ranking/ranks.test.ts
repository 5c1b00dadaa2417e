import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankInterval } from "@/lib/ranking/rank-interval";
import { denseRanks, ordinalRanks, standardRanks } from "@/lib/ranking/ranks";

/** Published worked examples, from the highest score down; those that rank upwards with their signs turned round. */
const PUBLISHED = [
  {
    source: "Wikipedia, Ranking (A ahead of B = C ahead of D)",
    scores: [4, 3, 3, 1],
    standard: [1, 2, 2, 4],
    dense: [1, 2, 2, 3],
    ordinal: [1, 2, 3, 4],
  },
  {
    source: "scipy.stats.rankdata: min, dense, ordinal",
    scores: [0, -2, -3, -2],
    standard: [1, 2, 4, 2],
    dense: [1, 2, 3, 2],
    ordinal: [1, 2, 4, 3],
  },
  {
    source: "R 4.2.2, ?rank, x2: min, first",
    scores: [-3, -1, -4, -1, -5, -9, -2, -6, -5, -3, -5],
    standard: [4, 1, 6, 1, 7, 11, 3, 10, 7, 4, 7],
    ordinal: [4, 1, 6, 2, 7, 11, 3, 10, 8, 5, 9],
  },
  {
    source: "R 4.2.2, ?rank, x2, from the highest down: min",
    scores: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
    standard: [7, 10, 6, 10, 3, 1, 9, 2, 3, 7, 3],
  },
  {
    source: "csranks, tests/testthat/test_rank_utils.R, omega 0",
    scores: [1, 3, 4, 4, 4, 7, 7, 10],
    standard: [8, 7, 4, 4, 4, 2, 2, 1],
  },
];

const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });

describe("ranks", () => {
  it.each(PUBLISHED)("standard, as $source", (example) => {
    expect(standardRanks(example.scores)).toEqual(example.standard);
  });

  it.each(PUBLISHED.filter(({ dense }) => dense))("dense, as $source", (example) => {
    expect(denseRanks(example.scores)).toEqual(example.dense);
  });

  it.each(PUBLISHED.filter(({ ordinal }) => ordinal))("ordinal, as $source", (example) => {
    expect(ordinalRanks(example.scores)).toEqual(example.ordinal);
  });

  it("of all scores are those that rankInterval gives of each", () => {
    fc.assert(
      fc.property(scores, (list) => {
        expect(standardRanks(list)).toEqual(list.map((score) => rankInterval(score, list).from));
      }),
    );
  });

  it("dense is never behind standard, standard never behind ordinal, which gives each rank once", () => {
    fc.assert(
      fc.property(scores, (list) => {
        const [dense, standard, ordinal] = [denseRanks(list), standardRanks(list), ordinalRanks(list)];
        for (const i of list.keys()) {
          expect(dense[i]).toBeLessThanOrEqual(standard[i] ?? 0);
          expect(standard[i]).toBeLessThanOrEqual(ordinal[i] ?? 0);
        }
        expect(ordinal.toSorted((a, b) => a - b)).toEqual(list.map((_, i) => i + 1));
      }),
    );
  });
});
