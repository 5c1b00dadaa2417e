/** A share of the printed unit that binary fractions may lose: 22.00 - 21.99 is 0.01000000000000156. */
const SLACK = 1e-6;

/**
 * True where a margin (in points) is one printed unit or more, so that rounding alone cannot turn it round: each of
 * two printed scores lies within half a unit of the true one.
 * @param precision the printed unit in points: 1 = whole points, 0.01 = hundredths
 */
export function isPrintedUnit(margin: number, precision: number): boolean {
  return margin / precision >= 1 - SLACK;
}
