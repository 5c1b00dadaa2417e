import { zip } from "@/lib/zip";
import type { Cell, DataTable } from "../data-table";
import { cellText } from "./cell-text";
import { readNumber } from "./read-number";
import { type GridRow, toGrid } from "./table-grid";

/** What pages print where a figure is not known. */
const UNKNOWN = ["", "–", "—", "-", "…"];

/**
 * The figures of a table of a page, as they stand in it: a column a head, a row a row. A cell's figure is its
 * `data-value` where it has one, otherwise its words; what is wholly a number of the language is a number, and what the
 * page does not know is null. Where rows have a `data-row`, the id of what they are of, it is the first column, `id`.
 * Left out are columns without a head and without words, and rows of one wide cell, which hold no figures.
 * @param numerals the tag of the page's language, with Latin digits
 */
export function readTable(table: HTMLTableElement, numerals: string): DataTable {
  const rows = toGrid(rowsOf(table, "tbody")).filter(isRecord);
  const heads = headsOf(table, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const read = rows.map(({ cells }) => heads.map((_, x) => readCell(cells[x], numerals)));
  const isKept = heads.map((head, x) => head !== "" || read.some((row) => row[x] !== null));
  const columns = heads.filter((_, x) => isKept[x]);
  const figures = read.map((row) => row.filter((_, x) => isKept[x]));
  const ids = rows.map(({ row }) => row.dataset.row ?? null);
  if (ids.every((id) => id === null)) return { columns, rows: figures };
  return { columns: ["id", ...columns], rows: zip(ids, figures).map(([id, row]) => [id, ...row]) };
}

function rowsOf(table: HTMLTableElement, part: "thead" | "tbody"): HTMLTableRowElement[] {
  return [...table.querySelectorAll<HTMLTableRowElement>(`:scope > ${part} > tr`)];
}

function isRecord({ row, cells }: GridRow): boolean {
  return !row.hidden && (cells.length < 2 || new Set(cells).size > 1);
}

/** A title a column; where heads stand over heads, both. */
function headsOf(table: HTMLTableElement, width: number): string[] {
  const grid = toGrid(rowsOf(table, "thead"));
  return Array.from({ length: width }, (_, x) => {
    const cells = new Set(grid.flatMap(({ cells }) => cells[x] ?? []));
    const titles = [...cells].map((cell) => cell.dataset.head ?? cellText(cell));
    return titles.filter((title) => title !== "").join(", ");
  });
}

function readCell(cell: HTMLTableCellElement | undefined, numerals: string): Cell {
  if (!cell) return null;
  const { value } = cell.dataset;
  if (value !== undefined) return toCell(value, "en-u-nu-latn");
  return toCell(cellText(cell), numerals);
}

function toCell(text: string, numerals: string): Cell {
  return UNKNOWN.includes(text) ? null : (readNumber(numerals, text) ?? text);
}
