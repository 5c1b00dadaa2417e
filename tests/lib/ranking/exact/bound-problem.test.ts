import { describe, expect, it } from "vitest";
import { type Basis, type Bound, rankUnder, toBoundProblem } from "@/lib/ranking/exact/bound-problem";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";

/** In half points: A 24 and 10, B 24 and 8, C 26 and 10. */
const SCORES = toExactScores({
  pillars: ["p", "q"],
  precision: 1,
  scale: { min: 0, max: 100 },
  leaderScore: null,
  rows: [
    { place: "A", pillars: { p: 12, q: 5 } },
    { place: "B", pillars: { p: 12, q: 4 } },
    { place: "C", pillars: { p: 13, q: 5 } },
  ],
});

const problem = (bound: Bound, basis: Basis) => toBoundProblem(SCORES, "A", bound, basis);
const marginsOf = (bound: Bound, basis: Basis) => problem(bound, basis).others.map(({ margins }) => margins);

describe("toBoundProblem", () => {
  it("asks of the best rank by how much the place is ahead of the others, of the worst by how much they are of it", () => {
    expect(problem("best", "printed").others.map(({ place }) => place)).toEqual(["B", "C"]);
    expect(marginsOf("best", "printed")).toEqual([
      [0n, 2n],
      [-2n, 0n],
    ]);
    expect(marginsOf("worst", "printed")).toEqual([
      [0n, -2n],
      [2n, 0n],
    ]);
  });

  it("takes with rounding whoever should be ahead as high as it may be, and the other as low", () => {
    expect(marginsOf("best", "rounding")).toEqual([
      [2n, 4n],
      [0n, 2n],
    ]);
    expect(marginsOf("worst", "rounding")).toEqual([
      [2n, 0n],
      [4n, 2n],
    ]);
  });

  it("counts a sum of zero only where it asks who is not ahead by the printed scores", () => {
    expect(problem("best", "printed").strict).toBe(false);
    expect(problem("worst", "printed").strict).toBe(true);
    expect(problem("best", "rounding").strict).toBe(true);
    expect(problem("worst", "rounding").strict).toBe(true);
  });

  it("has a rank for every count: the best from the last up, the worst from the first down", () => {
    expect([0, 1, 2].map(problem("best", "printed").rankOf)).toEqual([3, 2, 1]);
    expect([0, 1, 2].map(problem("worst", "printed").rankOf)).toEqual([1, 2, 3]);
  });

  it("refuses a place that is not among the scores", () => {
    expect(() => toBoundProblem(SCORES, "D", "best", "printed")).toThrow('"D"');
  });
});

describe("rankUnder", () => {
  it("shares the rank of equal sums by the printed scores, in both bounds", () => {
    // All weight on the first pillar: A and B have 12, C has 13.
    expect(rankUnder(problem("best", "printed"), [1n, 0n])).toBe(2);
    expect(rankUnder(problem("worst", "printed"), [1n, 0n])).toBe(2);
    expect(rankUnder(problem("best", "printed"), [0n, 1n])).toBe(1);
  });

  it("lets rounding put the place ahead of whom it ties, and behind", () => {
    expect(rankUnder(problem("best", "rounding"), [1n, 0n])).toBe(2);
    expect(rankUnder(problem("worst", "rounding"), [1n, 0n])).toBe(3);
  });
});
