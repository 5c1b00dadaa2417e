import { quantile as quantileOf } from "simple-statistics";

/**
 * The value below which a share of the values lies, 0 the least and 1 the greatest: linear between the two values
 * around (n − 1) × share. Hyndman and Fan, Am Stat 1996, 50:361-365, type 7, which is what R and numpy give.
 * `quantile([1.5, 2.25, 3, 10], 0.1)` is 1.725.
 *
 * @throws RangeError without values, for what is no number, and for a share outside 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("no values have no quantile");
  if (values.some(Number.isNaN)) throw new RangeError("NaN has no place in an order");
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share: shares are from 0 to 1`);
  return quantileOf(values, share);
}
