import { neededWord } from "@/lib/i18n/data-word";
import type { Locale } from "@/lib/i18n/locales";
import { sortByName } from "@/lib/i18n/sort-by-name";
import type { RowFilter } from "@/lib/ranking/filter-rows";
import type { PlaceTraits } from "@/lib/ranking/place-traits";

export type FilterOption = { id: string; name: string };

/** What each filter of a ranking offers: only what some row has. */
export type FilterOptions = Record<keyof RowFilter, FilterOption[]>;

const INCOMES = ["high", "upper-middle", "lower-middle", "low"];

/** The choices among the rows of a ranking, named; regions in the alphabet, the others in their own order. */
export function toFilterOptions(
  locale: Locale,
  rows: readonly PlaceTraits[],
  groupOrder: readonly string[],
): FilterOptions {
  const had = (ids: readonly string[], has: (row: PlaceTraits, id: string) => boolean) =>
    ids.filter((id) => rows.some((row) => has(row, id)));
  const regions = [...new Set(rows.flatMap(({ region }) => region ?? []))];
  const incomes = had(INCOMES, ({ income }, id) => income === id);
  const groups = had(groupOrder, (row, id) => row.groups.includes(id));
  const named = (kind: "regions" | "incomeGroups" | "groups", ids: readonly string[]) =>
    ids.map((id) => ({ id, name: neededWord(locale, kind, id) }));
  return {
    region: sortByName(locale, named("regions", regions)),
    income: named("incomeGroups", incomes),
    group: named("groups", groups),
  };
}
