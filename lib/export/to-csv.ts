import type { Cell, DataTable } from "./data-table";

const LINE_END = "\r\n";
/** What a spreadsheet would run as a formula; a leading apostrophe is doubled, so that the guard can be taken off. */
const GUARDED = /^[=+\-@\t\r']/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV after RFC 4180, without a byte-order mark: one line of columns, then one a row. Numbers stay
 * numbers; null is empty; a text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv({ columns, rows }: DataTable): string {
  return [columns, ...rows].map((cells) => cells.map(printCell).join(",") + LINE_END).join("");
}

function printCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const guarded = GUARDED.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
