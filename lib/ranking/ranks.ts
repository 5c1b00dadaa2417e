import { descending, rank } from "d3-array";
import { present } from "@/lib/present";

/**
 * Standard competition ranks ("1224"), the highest score first: one behind everybody who has more, in the order of
 * the scores. 4, 3, 3, 1 are ranked 1, 2, 2, 4. The other rules: `rankInterval` gives "1334" too, `fractionalRanks` the
 * mean of both, from the smallest up.
 */
export function standardRanks(scores: readonly number[]): number[] {
  return Array.from(rank(scores, descending), (ahead) => ahead + 1);
}

/** Dense ranks ("1223"): equal scores share one, and none is skipped. 4, 3, 3, 1 are ranked 1, 2, 2, 3. */
export function denseRanks(scores: readonly number[]): number[] {
  const steps = new Map([...new Set(scores)].sort(descending).map((score, i) => [score, i + 1]));
  return scores.map((score) => present(steps.get(score), "step of a score"));
}

/** Ordinal ranks ("1234"): of equal scores the one that stands first in the list is ahead. */
export function ordinalRanks(scores: readonly number[]): number[] {
  const order = [...scores.keys()].sort((a, b) => descending(scores[a], scores[b]));
  const ranks = scores.map(() => Number.NaN);
  for (const [ahead, i] of order.entries()) ranks[i] = ahead + 1;
  return ranks;
}
