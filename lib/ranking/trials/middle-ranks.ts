import type { RankInterval } from "../rank-interval";
import type { RankCounts } from "./count-ranks";

/** The share of trial weightings that the interval spans, as many left out above as below. */
const MIDDLE_SHARE = 0.9;

/**
 * The ranks that each place takes in the middle 90 % of the trial weightings: from the rank that at least 5 % of the
 * draws reach or better, to the one that at least 95 % do. Not a confidence interval: nothing was sampled but weights.
 */
export function middleRanks({ counts, places, draws }: RankCounts): RankInterval[] {
  const tail = (1 - MIDDLE_SHARE) / 2;
  return Array.from({ length: places }, (_, place) => {
    const own = counts.subarray(place * places, (place + 1) * places);
    return { from: rankReachedBy(own, tail * draws), to: rankReachedBy(own, (1 - tail) * draws) };
  });
}

/** The best rank such that at least so many draws gave it or a better one. */
function rankReachedBy(counts: Uint32Array, draws: number): number {
  // A share of a count need not be whole in binary fractions: 0.05 x 10,000 must be reached by 500.
  const needed = draws - 1e-6;
  let reached = 0;
  return (
    1 +
    counts.findIndex((count) => {
      reached += count;
      return reached >= needed;
    })
  );
}

/** In how many of the draws the place had each rank, as shares: the rank acceptability of SMAA (Lahdelma, Salminen 2001). */
export function rankAcceptability({ counts, places, draws }: RankCounts, place: number): number[] {
  return Array.from(counts.subarray(place * places, (place + 1) * places), (count) => count / draws);
}
