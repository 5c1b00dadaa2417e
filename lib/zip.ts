/**
 * Two lists side by side: what stands at the same place in both.
 * @throws RangeError where one is longer than the other
 */
export function zip<A, B>(a: readonly A[], b: readonly B[]): [A, B][] {
  const pairs: [A, B][] = [];
  const others = b.values();
  for (const one of a) {
    const other = others.next();
    if (other.done) break;
    pairs.push([one, other.value]);
  }
  if (pairs.length < Math.max(a.length, b.length))
    throw new RangeError(`${a.length} cannot be paired with ${b.length}.`);
  return pairs;
}
