import { weightedSum } from "../exact/bound-problem";
import type { ExactScores } from "../exact/exact-scores";
import type { WholeWeights } from "../exact/level-pair";
import { sumOf } from "../exact/whole-numbers";

export type RecomputedRow = {
  place: string;
  /** Standard rank (1224): one more than the places with a higher weighted mean. */
  rank: number;
  /** The weighted mean of the printed pillar scores, on their scale. */
  mean: number;
};

/**
 * The places ranked by the weighted mean of their printed pillar scores, best first, equal ones in the order given.
 * The ranks are exact: equal means share one however the weights are written.
 * @throws RangeError where all weights are zero
 */
export function rankByWeights({ places, perPoint }: ExactScores, weights: WholeWeights): RecomputedRow[] {
  const total = sumOf(weights);
  if (total === 0n) throw new RangeError("all weights are zero");
  const sums = places
    .map(({ place, printed }) => ({ place, sum: weightedSum(printed, weights) }))
    .sort((a, b) => (a.sum < b.sum ? 1 : a.sum > b.sum ? -1 : 0));
  const points = Number(total) * Number(perPoint);
  let rank = 0;
  return sums.map(({ place, sum }, at) => {
    if (sums[at - 1]?.sum !== sum) rank = at + 1;
    return { place, rank, mean: Number(sum) / points };
  });
}
