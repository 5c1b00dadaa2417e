/** @throws RangeError where two lists are not the two values of the same things, or hold what is no number. */
export function assertPairs(x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}`);
  const stray = [...x, ...y].find((value) => !Number.isFinite(value));
  if (stray !== undefined) throw new RangeError(`${stray} has no place in an order`);
}
