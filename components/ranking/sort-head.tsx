import type { Sort } from "@/lib/ranking/sort-rows";
import { SortIcon } from "./icons";

type SortHeadProps = {
  column: string;
  label: string;
  /** What else the head says, under what sorts. */
  notes?: readonly string[];
  className: string;
  measure?: boolean;
  sort: Sort;
  sortable: boolean;
  /** The first click on a score shows the highest, on rank or name the first. */
  firstDescending: boolean;
  onSort: (sort: Sort) => void;
};

/** A column's head that sorts by it; a second click turns the order round. */
export function SortHead({
  column,
  label,
  notes = [],
  className,
  measure,
  sort,
  sortable,
  firstDescending,
  onSort,
}: SortHeadProps) {
  const sorted = sort.column === column;
  const next = { column, descending: sorted ? !sort.descending : firstDescending };
  return (
    <th
      scope="col"
      className={className}
      data-measure={measure ? "" : undefined}
      aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" disabled={!sortable} onClick={() => onSort(next)}>
        <span>{label}</span>
        {sorted && <SortIcon descending={sort.descending} />}
      </button>
      {notes.map((note) => (
        <span key={note} className="block">
          {note}
        </span>
      ))}
    </th>
  );
}
