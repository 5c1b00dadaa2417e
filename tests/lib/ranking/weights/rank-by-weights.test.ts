import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { sharesOf, toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import { smallEditions } from "../exact/small-editions";

const weights = fc
  .array(fc.bigInt(0n, 9n), { minLength: 3, maxLength: 3 })
  .filter((ws) => ws.some((weight) => weight > 0n));

function ranksOf(edition: Parameters<typeof toExactScores>[0], ws: readonly bigint[]) {
  return new Map(rankByWeights(toExactScores(edition), ws).map(({ place, rank }) => [place, rank]));
}

describe("rankByWeights", () => {
  it("shares a rank between equal means and skips the next, and gives the mean on the scale of the pillars", () => {
    const rows = [
      { place: "A", pillars: { p: 10, q: 20 } },
      { place: "B", pillars: { p: 40, q: 10 } },
      { place: "C", pillars: { p: 20, q: 10 } },
      { place: "D", pillars: { p: 0, q: 5 } },
    ];
    const scores = toExactScores({
      pillars: ["p", "q"],
      precision: 1,
      scale: { min: 0, max: 100 },
      leaderScore: null,
      rows,
    });
    expect(rankByWeights(scores, [1n, 1n])).toEqual([
      { place: "B", rank: 1, mean: 25 },
      { place: "A", rank: 2, mean: 15 },
      { place: "C", rank: 2, mean: 15 },
      { place: "D", rank: 4, mean: 2.5 },
    ]);
    expect(() => rankByWeights(scores, [0n, 0n])).toThrow("all weights are zero");
  });

  it("asks for the ratios of the weights alone", () => {
    fc.assert(
      fc.property(smallEditions(3), weights, fc.bigInt(1n, 1_000_000_007n), (edition, ws, by) => {
        const scores = toExactScores(edition);
        const ranks = (rows: ReturnType<typeof rankByWeights>) =>
          rows.map(({ place, rank }) => [place, rank]);
        expect(
          ranks(
            rankByWeights(
              scores,
              ws.map((weight) => weight * by),
            ),
          ),
        ).toEqual(ranks(rankByWeights(scores, ws)));
      }),
    );
  });

  it("gives the same ranks in whatever order places and pillars stand", () => {
    fc.assert(
      fc.property(smallEditions(3), weights, (edition, ws) => {
        const turned = {
          ...edition,
          pillars: [...edition.pillars].reverse(),
          rows: [...edition.rows].reverse(),
        };
        const [one, other] = [ranksOf(edition, ws), ranksOf(turned, [...ws].reverse())];
        expect([...other].sort()).toEqual([...one].sort());
      }),
    );
  });

  it("never worsens a rank when a score is raised", () => {
    fc.assert(
      fc.property(smallEditions(3), weights, (edition, ws) => {
        const [first, ...others] = edition.rows;
        if (!first) return;
        const raised = { ...first, pillars: { ...first.pillars, p1: (first.pillars.p1 ?? 0) + 1 } };
        expect(ranksOf({ ...edition, rows: [raised, ...others] }, ws).get("C0")).toBeLessThanOrEqual(
          ranksOf(edition, ws).get("C0") ?? 0,
        );
      }),
    );
  });
});

describe("toWholeWeights", () => {
  it("loses nothing of decimals", () => {
    expect(toWholeWeights(["0.5", "11"])).toEqual([5n, 110n]);
    expect(toWholeWeights([0.1575, 0.0899, 1])).toEqual([1575n, 899n, 10000n]);
    expect(toWholeWeights(["68649583327575", "0"])).toEqual([68649583327575n, 0n]);
  });

  it.each(["-1", "1e3", "", "NaN", "1,5", "0x10", "Infinity"])("refuses %j", (text) => {
    expect(() => toWholeWeights([text])).toThrow("is no weight");
  });
});

describe("sharesOf", () => {
  it("is each one's part of all", () => {
    expect(sharesOf([1n, 3n, 0n])).toEqual([0.25, 0.75, 0]);
  });

  it("sums to one", () => {
    fc.assert(
      fc.property(weights, (ws) => {
        expect(sharesOf(ws).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
