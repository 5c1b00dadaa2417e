export type Sort = { column: string; descending: boolean };

/** What sorting needs of a row; `keys` holds a number a column, or null where nothing is published. */
export type Sortable = { rank: number; keys: Record<string, number | null> };

/**
 * A sorted copy. Rows that are equal in the column keep the publisher's order in both directions; what is
 * unknown comes last in both.
 */
export function sortRows<Row extends Sortable>(rows: readonly Row[], { column, descending }: Sort): Row[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = a.keys[column] ?? null;
    const y = b.keys[column] ?? null;
    if (x === y) return a.rank - b.rank;
    if (x === null) return 1;
    if (y === null) return -1;
    return (x - y) * direction;
  });
}
