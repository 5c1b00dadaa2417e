import type { Sort } from "@/lib/ranking/sort-rows";
import { collectDropped, type Dropped, toId, unknownParameters, valuesOf } from "./query-choices";

/** What a reader may change on the page of a published table, and share by its address. */
export type TableView = { sort: Sort };

type DroppedKind = "unknown-column" | "unknown-parameter";

export type DecodedTableView = { view: TableView; dropped: Dropped<DroppedKind>[] };

/** The order in which the table was published: no column of it. */
export const AS_PUBLISHED: Sort = { column: "", descending: false };

/** The column of names, by which rows can be sorted as well. */
export const NAME_COLUMN = "model";

const PARAMETERS: ReadonlySet<string> = new Set(["sort"]);

/**
 * Reads `?sort=-gpqa-diamond`. A column that the table does not have is left out and listed in `dropped`; of several
 * the last holds. It never throws. Tracking parameters of other sites are passed over.
 */
export function decodeTableView(search: string, columns: readonly string[]): DecodedTableView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  let sort = AS_PUBLISHED;
  for (const value of valuesOf(parameters, "sort")) {
    const column = toId(value).replace(/^-/, "");
    if (columns.includes(column)) sort = { column, descending: value.trim().startsWith("-") };
    else drop("unknown-column", value);
  }
  return { view: { sort }, dropped: dropped() };
}

/** Writes the query that `decodeTableView` reads back as the same view; empty for the published order. */
export function encodeTableView({ sort: { column, descending } }: TableView): string {
  return column === AS_PUBLISHED.column ? "" : `?sort=${descending ? "-" : ""}${column}`;
}
