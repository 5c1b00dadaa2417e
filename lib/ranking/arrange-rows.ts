import { isFiltered, passesFilter, type RowFilter, ranksWithin } from "./filter-rows";
import type { PlaceTraits } from "./place-traits";
import { matchesQuery } from "./search-text";
import { type Sort, type Sortable, sortRows } from "./sort-rows";

type Arrangeable = Sortable & {
  id: string;
  searchText: string;
  sameScore: string | null;
  traits: PlaceTraits;
};

export type BracketPart = "first" | "middle" | "last" | null;

export type Arranged<Row> = {
  pinned: Row[];
  others: Row[];
  found: number;
  /** The rank of each row among those that pass the filter, by id; null where no filter is set. */
  within: ReadonlyMap<string, number> | null;
};

type Wanted = { query: string; sort: Sort; pins: readonly string[]; filter: RowFilter };

/**
 * The rows as a reader asked for them: the pinned ones apart (a search or filter does not hide them), the rest
 * filtered and sorted. `found` counts every row that the query and the filter find, pinned or not. The query does
 * not change the ranks within a filter.
 */
export function arrangeRows<Row extends Arrangeable>(
  rows: readonly Row[],
  { query, sort, pins, filter }: Wanted,
): Arranged<Row> {
  const sorted = sortRows(rows, sort);
  const passed = sorted.filter(({ traits }) => passesFilter(filter, traits));
  const found = passed.filter((row) => matchesQuery(query, row.searchText));
  return {
    pinned: sorted.filter((row) => pins.includes(row.id)),
    others: found.filter((row) => !pins.includes(row.id)),
    found: found.length,
    within: isFiltered(filter) ? ranksWithin(passed) : null,
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
