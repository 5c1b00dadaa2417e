import { sampleCorrelation } from "simple-statistics";
import { assertPairs } from "./assert-pairs";
import { fractionalRanks } from "./fractional-ranks";

/**
 * Spearman's rank correlation ρ: Pearson's correlation of the fractional ranks, so that ties are counted right. From
 * −1, the opposite order, to 1, the same; null where one list has no order: fewer than two values, or all equal.
 * `spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])` is 0.8208.
 *
 * Spearman, Am J Psychol 1904, 15:72-101; with ties as in Kendall, Rank Correlation Methods, chapter 3.
 *
 * @throws RangeError where the lists are not of one length or hold what is no finite number
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  assertPairs(x, y);
  if ([x, y].some((values) => new Set(values).size < 2)) return null;
  const rho = sampleCorrelation(fractionalRanks(x), fractionalRanks(y));
  // Rounding may carry it past its ends by the last digit of a double.
  return Math.min(1, Math.max(-1, rho));
}
