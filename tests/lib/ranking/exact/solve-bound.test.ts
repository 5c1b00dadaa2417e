import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import {
  BASES,
  type Basis,
  BOUNDS,
  type Bound,
  rankUnder,
  toBoundProblem,
} from "@/lib/ranking/exact/bound-problem";
import { type ScoredEdition, toExactScores } from "@/lib/ranking/exact/exact-scores";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { solveBound } from "@/scripts/robustness-solve/solve-bound";
import { smallEditions } from "./small-editions";

const highs = await loadHighs();

function solve(edition: ScoredEdition, place: string, bound: Bound, basis: Basis) {
  const scores = toExactScores(edition);
  return solveBound(highs, toBoundProblem(scores, place, bound, basis), scores.perPoint);
}

/** Of two pillars the rank changes only where two places are level: all such points, and one between each two. */
function boundByTrying(edition: ScoredEdition, place: string, bound: Bound, basis: Basis): number {
  const problem = toBoundProblem(toExactScores(edition), place, bound, basis);
  const turns = problem.others.flatMap(({ margins: [a = 0n, b = 0n] }) =>
    (a > 0n && b < 0n) || (a < 0n && b > 0n) ? [[a < 0n ? -b : b, a < 0n ? -a : a].map(abs)] : [],
  );
  const points = [[1n, 0n], ...turns, [0n, 1n]].sort((x, y) => compare(x, y));
  const between = points.slice(1).map((point, at) => mediant(points[at] ?? [1n, 0n], point));
  const ranks = [...points, ...between].map((weights) => rankUnder(problem, weights));
  return bound === "best" ? Math.min(...ranks) : Math.max(...ranks);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function compare([a = 0n, b = 0n]: bigint[], [c = 0n, d = 0n]: bigint[]): number {
  return a * d > c * b ? -1 : a * d < c * b ? 1 : 0;
}

function mediant(x: bigint[], y: bigint[]): bigint[] {
  return x.map((value, at) => value + (y[at] ?? 0n));
}

describe("solveBound", () => {
  it("finds of two pillars what trying every point finds", () => {
    fc.assert(
      fc.property(
        smallEditions(2),
        fc.constantFrom(...BOUNDS),
        fc.constantFrom(...BASES),
        (edition, bound, basis) => {
          for (const { place } of edition.rows) {
            expect(solve(edition, place, bound, basis).rank).toBe(
              boundByTrying(edition, place, bound, basis),
            );
          }
        },
      ),
      { numRuns: 25, seed: 8 },
    );
  });

  it("gives weights that reach the bound exactly, and no weights tried go beyond it", () => {
    const tried = fc.array(fc.array(fc.bigInt(0n, 20n), { minLength: 4, maxLength: 4 }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(smallEditions(4), fc.constantFrom(...BASES), tried, (edition, basis, all) => {
        for (const bound of BOUNDS) {
          const problem = toBoundProblem(toExactScores(edition), "C0", bound, basis);
          const { rank, weights } = solve(edition, "C0", bound, basis);
          expect(rankUnder(problem, weights)).toBe(rank);
          for (const other of all.filter((ws) => ws.some((weight) => weight > 0n))) {
            const reached = rankUnder(problem, other);
            expect(bound === "best" ? reached >= rank : reached <= rank).toBe(true);
          }
        }
      }),
      { numRuns: 20, seed: 8 },
    );
  });

  it("never worsens when a score is raised, and does not ask in which order the places stand", () => {
    fc.assert(
      fc.property(smallEditions(3), fc.constantFrom(...BASES), (edition, basis) => {
        const [first, ...others] = edition.rows;
        if (!first) return;
        const raised = { ...first, pillars: { ...first.pillars, p0: (first.pillars.p0 ?? 0) + 1 } };
        for (const bound of BOUNDS) {
          const before = solve(edition, "C0", bound, basis).rank;
          expect(
            solve({ ...edition, rows: [raised, ...others] }, "C0", bound, basis).rank,
          ).toBeLessThanOrEqual(before);
          expect(solve({ ...edition, rows: [...others, first] }, "C0", bound, basis).rank).toBe(before);
        }
      }),
      { numRuns: 8, seed: 8 },
    );
  });

  it("holds the rank under any base weights between the two bounds", () => {
    const base = fc.array(fc.bigInt(1n, 9n), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(smallEditions(3), base, (edition, weights) => {
        for (const { place, rank } of rankByWeights(toExactScores(edition), weights)) {
          expect(solve(edition, place, "best", "printed").rank).toBeLessThanOrEqual(rank);
          expect(solve(edition, place, "worst", "printed").rank).toBeGreaterThanOrEqual(rank);
        }
      }),
      { numRuns: 6, seed: 8 },
    );
  });
});
