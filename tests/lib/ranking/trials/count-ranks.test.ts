import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRanks, toTrialScores } from "@/lib/ranking/trials/count-ranks";
import { middleRanks, rankAcceptability } from "@/lib/ranking/trials/middle-ranks";
import { countTrials, runTrials } from "@/lib/ranking/trials/run-trials";
import { concentrationOf, createWeightSource, dirichletParameters } from "@/lib/ranking/trials/trial-weights";
import { GOLDEN_TRIALS } from "./golden-trials";

/** Ranks by the definition: one more than those with a higher sum. */
function ranksOf(rows: readonly number[][], weights: readonly number[]): number[] {
  const sums = rows.map((row) => row.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0));
  return sums.map((sum) => 1 + sums.filter((other) => other > sum).length);
}

const rows = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});
const draws = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 20,
});

describe("countRanks", () => {
  it("counts the standard ranks of every draw, equal sums sharing one", () => {
    fc.assert(
      fc.property(rows, draws, (scores, weights) => {
        const {
          counts,
          places,
          draws: made,
        } = countRanks(toTrialScores(scores), Float64Array.from(weights.flat()));
        const expected = new Uint32Array(places * places);
        for (const draw of weights) {
          for (const [place, rank] of ranksOf(scores, draw).entries()) {
            const cell = place * places + rank - 1;
            expected[cell] = (expected[cell] ?? 0) + 1;
          }
        }
        expect(counts).toEqual(expected);
        expect(made).toBe(weights.length);
      }),
    );
  });

  it("gives the same whether all draws are counted at once or in pieces", () => {
    fc.assert(
      fc.property(rows, draws, draws, (scores, one, other) => {
        const table = toTrialScores(scores);
        const [first, second] = [one, other].map((part) => Float64Array.from(part.flat()));
        const whole = countRanks(table, Float64Array.from([...one, ...other].flat()));
        const pieces = countRanks(
          table,
          second ?? new Float64Array(),
          countRanks(table, first ?? new Float64Array()),
        );
        expect(pieces).toEqual(whole);
      }),
    );
  });

  it("never worsens a rank when a score is raised", () => {
    fc.assert(
      fc.property(rows, draws, (scores, weights) => {
        const raised = scores.map((row, at) => (at === 0 ? row.map((score) => score + 1) : row));
        const shares = Float64Array.from(weights.flat());
        const [before, after] = [scores, raised].map(
          (table) => middleRanks(countRanks(toTrialScores(table), shares))[0],
        );
        expect(after?.from).toBeLessThanOrEqual(before?.from ?? 0);
        expect(after?.to).toBeLessThanOrEqual(before?.to ?? 0);
      }),
    );
  });
});

describe("createWeightSource", () => {
  it("gives shares of one, the same for the same seed", () => {
    const [one, other, third] = [1, 1, 2].map((seed) => {
      const weights = new Float64Array(30);
      createWeightSource([2, 3, 0.5], seed)(weights);
      return weights;
    });
    expect(one).toEqual(other);
    expect(one).not.toEqual(third);
    for (let at = 0; at < 30; at += 3) {
      expect([...(one ?? []).slice(at, at + 3)].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it("draws around the base: the mean of a weight is its share, and of seven equal ones each varies by a quarter", () => {
    expect(concentrationOf(7)).toBe(95);
    const weights = new Float64Array(7 * 20_000);
    createWeightSource(dirichletParameters("around-base", Array(7).fill(1)), 7)(weights);
    const first = [...weights].filter((_, at) => at % 7 === 0);
    const mean = first.reduce((sum, share) => sum + share, 0) / first.length;
    const variance = first.reduce((sum, share) => sum + (share - mean) ** 2, 0) / first.length;
    // Three standard errors of the mean are 0.0008, of the coefficient of variation 0.004.
    expect(mean).toBeCloseTo(1 / 7, 2.8);
    expect(Math.sqrt(variance) / mean).toBeCloseTo(0.25, 2);
  });

  it("draws from all weights alike by ones, around the base by its shares, whatever they sum to", () => {
    expect(dirichletParameters("uniform", [5, 1, 0])).toEqual([1, 1, 1]);
    // 16 x (3 - 1) - 1 = 31
    expect(dirichletParameters("around-base", [4, 3, 1])).toEqual([15.5, 11.625, 3.875]);
  });

  it("goes on where it stopped", () => {
    const fill = createWeightSource([2, 3], 7);
    const [first, second, whole] = [new Float64Array(4), new Float64Array(4), new Float64Array(8)];
    fill(first);
    fill(second);
    createWeightSource([2, 3], 7)(whole);
    expect([...first, ...second]).toEqual([...whole]);
  });

  it("gives a pillar without base weight none", () => {
    const weights = new Float64Array(6);
    createWeightSource(dirichletParameters("around-base", [1, 0, 1]), 7)(weights);
    expect([weights[1], weights[4]]).toEqual([0, 0]);
  });
});

describe("rankAcceptability", () => {
  it("meets the closed form of two criteria under uniform weights (own derivation, facts/reference/smaa-two-criteria)", () => {
    const draws = 100_000;
    const counts = countTrials({
      scores: toTrialScores([
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ]),
      parameters: dirichletParameters("uniform", [1, 1]),
      draws,
      seed: 5,
    });
    const exact = [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ];
    for (const [place, shares] of exact.entries()) {
      for (const [rank, share] of shares.entries()) {
        const error = Math.abs((rankAcceptability(counts, place)[rank] ?? 1) - share);
        expect(error).toBeLessThanOrEqual(3 * Math.sqrt((share * (1 - share)) / draws));
      }
    }
  });
});

describe("middleRanks", () => {
  it("leaves out the outer twentieths on either side", () => {
    const counts = new Uint32Array(16);
    counts.set([500, 4_500, 4_500, 500], 0);
    counts.set([499, 4_501, 4_501, 499], 4);
    counts.set([10_000, 0, 0, 0], 8);
    counts.set([0, 0, 0, 10_000], 12);
    expect(middleRanks({ counts, places: 4, draws: 10_000 })).toEqual([
      { from: 1, to: 3 },
      { from: 2, to: 3 },
      { from: 1, to: 1 },
      { from: 4, to: 4 },
    ]);
  });
});

describe("runTrials", () => {
  it("gives the very counts that the browser gives for the same seed", () => {
    const { request, sha256 } = GOLDEN_TRIALS;
    const { counts } = countTrials({ ...request, scores: toTrialScores(request.rows) });
    expect(createHash("sha256").update(Array.from(counts).join()).digest("hex")).toBe(sha256);
  });

  it("refuses no draws, of which there would be no counts", () => {
    const request = { scores: toTrialScores([[1], [2]]), parameters: [1], draws: 0, seed: 1 };
    expect(() => countTrials(request)).toThrow("no draws");
  });

  it("says how far it is after every 500 draws", () => {
    const request = { scores: toTrialScores([[1], [2]]), parameters: [1], draws: 1_200, seed: 1 };
    const said: number[] = [];
    for (const { draws } of runTrials(request)) said.push(draws);
    expect(said).toEqual([500, 1_000, 1_200]);
  });
});
