import type { PlaceTraits } from "./place-traits";

/** What is shown of a ranking; null where nothing is asked. */
export type RowFilter = { region: string | null; income: string | null; group: string | null };

export const NO_FILTER: RowFilter = { region: null, income: null, group: null };

export function isFiltered({ region, income, group }: RowFilter): boolean {
  return region !== null || income !== null || group !== null;
}

/** True where a place has everything that is asked. */
export function passesFilter(filter: RowFilter, { region, income, groups }: PlaceTraits): boolean {
  return (
    (filter.region === null || filter.region === region) &&
    (filter.income === null || filter.income === income) &&
    (filter.group === null || groups.includes(filter.group))
  );
}

/**
 * The rank of each row among the given ones, by id: 1 + how many of them are ranked better; equal ranks stay equal.
 * Russia, 31st of 83 in 2024, is 5th of the 9 in BRICS.
 */
export function ranksWithin(rows: readonly { id: string; rank: number }[]): Map<string, number> {
  return new Map(rows.map(({ id, rank }) => [id, 1 + rows.filter((other) => other.rank < rank).length]));
}
