/** The lowest and the highest share that an interval allows, 0..1. */
export type ShareInterval = { lower: number; upper: number };

/** Of the standard normal distribution 95 % lies within so many standard deviations. */
const Z_95 = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share: which true shares of right answers go with `right` of `items` (both
 * counts), without continuity correction. Exactly 0 below with none right, exactly 1 above with all right.
 *
 * (k + z²/2 ± z √(k (n - k) / n + z²/4)) / (n + z²): E. B. Wilson, J Am Stat Assoc 1927, 22:209-212; method 3 of
 * Newcombe, Stat Med 1998, 17:857-872.
 * @param z how wide: the standard normal quantile of another level than 95 %
 * @throws RangeError where the counts are not whole, `items` is below 1 or `right` outside 0..items
 */
export function wilsonInterval(right: number, items: number, z = Z_95): ShareInterval {
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`${items} items are no test`);
  if (!Number.isInteger(right) || right < 0 || right > items) {
    throw new RangeError(`${right} of ${items} items cannot be right`);
  }
  const centre = right + z ** 2 / 2;
  const half = z * Math.sqrt((right * (items - right)) / items + z ** 2 / 4);
  return {
    lower: right === 0 ? 0 : (centre - half) / (items + z ** 2),
    upper: right === items ? 1 : (centre + half) / (items + z ** 2),
  };
}
