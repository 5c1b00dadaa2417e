/**
 * Ranks from the smallest value up, 1 to n; equal values share the mean of the ranks that they take: 0, 2, 3, 2 are
 * 1, 2.5, 4, 2.5. In the order of the values.
 */
export function fractionalRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + 1 + sorted.lastIndexOf(value) + 1) / 2);
}
