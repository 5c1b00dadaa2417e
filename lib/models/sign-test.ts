import { evenSplitP } from "./even-split";

/**
 * The two-sided p of the sign test: in how many comparisons (benchmarks, say) one was ahead and in how many behind.
 * Ties are left out beforehand; 1 where nothing but ties was there.
 *
 * Dixon and Mood, J Am Stat Assoc 1946, 41:557-566. The arithmetic is that of `mcnemarExact`, there over items.
 * @throws RangeError where `evenSplitP` does
 */
export function signTest(wins: number, losses: number): number {
  return evenSplitP(wins, losses);
}
