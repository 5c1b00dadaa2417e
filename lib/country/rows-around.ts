/** So many rows above and below a place, itself between them, in the order given; none where it is not among them. */
export function rowsAround<T extends { place: string }>(
  rows: readonly T[],
  place: string,
  each: number,
): T[] {
  const at = rows.findIndex((row) => row.place === place);
  return at < 0 ? [] : rows.slice(Math.max(0, at - each), at + each + 1);
}

/** The one directly above and the one directly below. */
export function neighboursOf<T extends { place: string }>(
  rows: readonly T[],
  place: string,
): { above: T | null; below: T | null } {
  const at = rows.findIndex((row) => row.place === place);
  return at < 0 ? { above: null, below: null } : { above: rows[at - 1] ?? null, below: rows[at + 1] ?? null };
}
