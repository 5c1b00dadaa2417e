/**
 * Ranks from the smallest value up, 1 to n; equal values share the mean of the ranks that they take: 0, 2, 3, 2 are
 * 1, 2.5, 4, 2.5. In the order of the values.
 */
export function fractionalRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
    last.set(value, i + 1);
  });
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2);
}
