import { zip } from "@/lib/zip";

/** A cell at each column of a row; where one spans several, it stands in each of them. */
export type GridRow = { row: HTMLTableRowElement; cells: (HTMLTableCellElement | undefined)[] };

/** The rows of a part of a table with their cells at the columns where they are seen, whatever spans rows or columns. */
export function toGrid(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const taken: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]?.[x]) x += 1;
      for (const line of taken.slice(y, y + Math.max(1, cell.rowSpan)))
        for (let i = 0; i < cell.colSpan; i += 1) line[x + i] = cell;
      x += cell.colSpan;
    }
  });
  return zip(rows, taken).map(([row, cells]) => ({ row, cells }));
}
