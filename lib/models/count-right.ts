/** What binary fractions may lose, in printed units and in items: 53.5 / 0.1 is 535.0000000000001. */
const SLACK = 1e-6;

/**
 * How many of the items were answered right, from the printed share: the one whole k for which 100 k / items rounds
 * to `percent`. A half may have been rounded either way (1 of 16, 6.25, is both 6.2 and 6.3). Null where no k does,
 * as with a share that is not printed in such units or was not taken of so many items, and where more than one does,
 * as may be with more items than units on the scale (above 1000 with tenths).
 *
 * `countRight(53.5, 198, 0.1)` is 106: 105 would print 53.0 and 107 would print 54.0.
 * @param percent 0..100
 * @param precision the printed unit in percent: 0.1 = tenths
 * @throws RangeError where `items` is not a whole number of 1 or more, `precision` not above 0 or `percent` no number
 */
export function countRight(percent: number, items: number, precision: number): number | null {
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`${items} items are no test`);
  if (!(precision > 0)) throw new RangeError(`${precision} is no printed unit`);
  if (!Number.isFinite(percent)) throw new RangeError(`${percent} is no share`);
  const units = percent / precision;
  if (Math.abs(units - Math.round(units)) > SLACK) return null;

  const least = Math.max(0, Math.ceil(((percent - precision / 2) * items) / 100 - SLACK));
  const most = Math.min(items, Math.floor(((percent + precision / 2) * items) / 100 + SLACK));
  return least === most ? least : null;
}
