"use client";

import { memo, useMemo } from "react";
import { Kept } from "@/components/islands/kept";
import { SortHead } from "@/components/ranking/sort-head";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import { LinkedName } from "@/components/ui/linked-name";
import { SideScroll } from "@/components/ui/side-scroll";
import { sortRows } from "@/lib/ranking/sort-rows";
import { AS_PUBLISHED, NAME_COLUMN } from "@/lib/url/table-view";

import type { TableIsland, TableRow } from "@/lib/views/table-island";
import { useTableView } from "./use-table-view";

/** A table as published; its rows can be sorted by a column, and the address says by which. */
export function PublishedTable({ title, columns, rows, words }: TableIsland) {
  const ids = useMemo(() => [NAME_COLUMN, ...columns.map(({ id }) => id)], [columns]);
  const { view, dropped, ready, change } = useTableView(ids);
  const shared = {
    sort: view.sort,
    sortable: ready,
    className: "",
    onSort: (sort: typeof view.sort) => change(() => ({ sort })),
  };
  const isAsPublished = view.sort.column === AS_PUBLISHED.column;
  return (
    <div data-island="table" data-ready={ready ? "" : undefined}>
      <DroppedNotice dropped={dropped} words={words} />
      <p className="needs-script mt-4 flex flex-wrap items-center gap-x-4 text-note text-quiet">
        {words.sorting}
        <button
          type="button"
          className="chip"
          aria-pressed={isAsPublished}
          onClick={() => change(() => ({ sort: AS_PUBLISHED }))}
        >
          {words.asPublished}
        </button>
      </p>
      <SideScroll label={title} scrolls={words.scrolls}>
        <table id="table" className="results published">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <SortHead column={NAME_COLUMN} label={words.model} firstDescending={false} {...shared} />
              {columns.map(({ id, name, notes, firstDescending }) => (
                <SortHead
                  key={id}
                  column={id}
                  label={name}
                  notes={notes}
                  firstDescending={firstDescending}
                  {...shared}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortRows(rows, view.sort).map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </SideScroll>
    </div>
  );
}

type RowProps = { row: TableRow } & Pick<TableIsland, "columns">;

/** Sorting moves a row and changes nothing in it. */
const Row = memo(function Row(props: RowProps) {
  return <Kept as="tr" data-model={props.row.id} draw={() => <Cells {...props} />} />;
});

function Cells({ row, columns }: RowProps) {
  return (
    <>
      <th scope="row">
        <LinkedName href={row.href} text={row.name} />
      </th>
      {row.cells.map((cell, i) => (
        <td key={columns[i]?.id}>
          {cell === null ? (
            "–"
          ) : (
            <button type="button" popoverTarget={columns[i]?.panel} className="printed">
              <bdi dir="ltr">{cell.printed}</bdi>
              {cell.note && <span className="block text-note text-quiet">{cell.note}</span>}
            </button>
          )}
        </td>
      ))}
    </>
  );
}
