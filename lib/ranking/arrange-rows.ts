import { matchesQuery } from "./search-text";
import { type Sort, type Sortable, sortRows } from "./sort-rows";

type Arrangeable = Sortable & { id: string; searchText: string; sameScore: string | null };

export type BracketPart = "first" | "middle" | "last" | null;

export type Arranged<Row> = { pinned: Row[]; others: Row[]; found: number };

/**
 * The rows as a reader asked for them: the pinned ones apart (a search does not hide them), the rest filtered and
 * sorted. `found` counts every row that the query finds, pinned or not.
 */
export function arrangeRows<Row extends Arrangeable>(
  rows: readonly Row[],
  { query, sort, pins }: { query: string; sort: Sort; pins: readonly string[] },
): Arranged<Row> {
  const sorted = sortRows(rows, sort);
  const found = sorted.filter((row) => matchesQuery(query, row.searchText));
  return {
    pinned: sorted.filter((row) => pins.includes(row.id)),
    others: found.filter((row) => !pins.includes(row.id)),
    found: found.length,
  };
}

/** Which part of a bracket stands beside each row: neighbours that print the same score are joined. */
export function bracketParts(rows: readonly Pick<Arrangeable, "sameScore">[]): BracketPart[] {
  const joined = (i: number) => {
    const [a, b] = [rows[i]?.sameScore, rows[i + 1]?.sameScore];
    return Boolean(a) && a === b;
  };
  return rows.map((_, i) => {
    if (joined(i)) return joined(i - 1) ? "middle" : "first";
    return joined(i - 1) ? "last" : null;
  });
}
