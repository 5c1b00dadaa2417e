import { present } from "@/lib/present";
import { zip } from "@/lib/zip";
import type { ExactPlace, ExactScores } from "./exact-scores";

export const BOUNDS = ["best", "worst"] as const;
/** Whether the scores are the printed ones, or may lie wherever rounding leaves them. */
export const BASES = ["printed", "rounding"] as const;
export type Bound = (typeof BOUNDS)[number];
export type Basis = (typeof BASES)[number];

/** For each other place the margins whose weighted sum decides whether it counts; the count decides the rank. */
export type BoundProblem = {
  /** Whether a sum of zero does not count. */
  strict: boolean;
  others: { place: string; margins: bigint[] }[];
  /** How many. */
  pillars: number;
  /** The standard rank (1224: an equal score is not ahead) when so many count. */
  rankOf: (counting: number) => number;
};

/**
 * The best or worst standard rank of a place over all weights, as a question of how many can count at once.
 *
 * Best: who is not ahead. On the printed scores those with w·(own - other) >= 0; with rounding, own scores as high
 * and the others' as low as they may be, those with w·(own highest - other lowest) > 0, since a highest score is
 * approached and not had. Worst: who is ahead, w·(other - own) > 0, and with rounding w·(other highest - own lowest) > 0.
 * @throws RangeError where the place is not among the scores
 */
export function toBoundProblem(scores: ExactScores, place: string, bound: Bound, basis: Basis): BoundProblem {
  const own = scores.places.find((one) => one.place === place);
  if (!own) throw new RangeError(`no scores of ${JSON.stringify(place)}`);
  const others = scores.places.filter((one) => one !== own);
  return {
    strict: bound === "worst" || basis === "rounding",
    pillars: scores.pillars.length,
    others: others.map((other) => ({ place: other.place, margins: marginsOf(own, other, bound, basis) })),
    rankOf: (counting) => (bound === "best" ? 1 + others.length - counting : 1 + counting),
  };
}

function marginsOf(own: ExactPlace, other: ExactPlace, bound: Bound, basis: Basis): bigint[] {
  const [high, low] = bound === "best" ? [own, other] : [other, own];
  const [top, bottom] = basis === "printed" ? [high.printed, low.printed] : [high.highest, low.lowest];
  return zip(top, bottom).map(([highest, lowest]) => highest - lowest);
}

/** The rank that the weights give: whole numbers or any others that add up exactly. */
export function rankUnder({ strict, others, rankOf }: BoundProblem, weights: readonly bigint[]): number {
  const counting = others.filter(({ margins }) => {
    const sum = weightedSum(margins, weights);
    return strict ? sum > 0n : sum >= 0n;
  });
  return rankOf(counting.length);
}

export function weightedSum(margins: readonly bigint[], weights: readonly bigint[]): bigint {
  return margins.reduce((sum, margin, pillar) => sum + margin * present(weights[pillar], "weight"), 0n);
}
