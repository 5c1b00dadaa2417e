/**
 * The p values of several tests adjusted for their number, in the order given: what is at most 0.05 here holds with
 * at most 5 % risk of one false finding among all, whether or not the tests depend on one another. None of none.
 *
 * Holm, Scand J Stat 1979, 6:65-70: the smallest of m times m, the next times m - 1 and so on, none below the one
 * before it, none above 1.
 * @throws RangeError where a value is outside 0..1
 */
export function holm(pValues: readonly number[]): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`${wrong} is no p value`);
  const adjusted = [...pValues];
  let floor = 0;
  for (const [step, [i, p]] of [...pValues.entries()].sort(([, a], [, b]) => a - b).entries()) {
    floor = Math.max(floor, Math.min(1, (pValues.length - step) * p));
    adjusted[i] = floor;
  }
  return adjusted;
}
