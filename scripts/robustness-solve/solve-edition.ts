import type { Highs } from "highs";
import type { EditionBounds, PlaceBounds } from "@/lib/data/derived-schema";
import { type Basis, type Bound, toBoundProblem } from "@/lib/ranking/exact/bound-problem";
import type { ExactScores } from "@/lib/ranking/exact/exact-scores";
import { solveBound } from "./solve-bound";

/** The bounds of every place, in the order of the edition. */
export function solveEdition(
  highs: Highs,
  scores: ExactScores,
  isRounded: boolean,
  report: (place: string) => void,
): EditionBounds["places"] {
  const solve = (place: string, bound: Bound, basis: Basis) => {
    const { rank, weights } = solveBound(highs, toBoundProblem(scores, place, bound, basis), scores.perPoint);
    return { rank, weights: weights.map(toSafeNumber) };
  };
  const both = (place: string, basis: Basis) => ({
    best: solve(place, "best", basis),
    worst: solve(place, "worst", basis),
  });
  return scores.places.map(({ place }): PlaceBounds => {
    report(place);
    return { place, printed: both(place, "printed"), rounding: isRounded ? both(place, "rounding") : null };
  });
}

function toSafeNumber(weight: bigint): number {
  if (weight > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`no JSON number is exactly ${weight}`);
  return Number(weight);
}
