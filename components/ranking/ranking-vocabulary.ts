import type { FilterOptions } from "@/lib/views/filter-options";
import type { RankingTableView } from "@/lib/views/ranking-table";
import type { IntervalColumns } from "@/lib/views/robustness/interval-column";

/** What the address of a ranking may name. */
export function vocabularyOf(
  { measures, rows }: RankingTableView,
  filters: FilterOptions,
  { columns }: IntervalColumns,
) {
  const idsOf = (key: keyof FilterOptions) => filters[key].map(({ id }) => id);
  return {
    columns: ["rank", "name", ...measures.map(({ id }) => id)],
    facets: measures.filter(({ kind }) => kind === "facet").map(({ id }) => id),
    places: rows.map(({ id }) => id),
    filters: { region: idsOf("region"), income: idsOf("income"), group: idsOf("group") },
    intervals: columns.map(({ id }) => id),
  };
}
