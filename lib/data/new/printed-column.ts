import { readNumberColumn } from "./number-column";
import { type Problem, problemAt } from "./problem";
import { type DecimalMark, readNumberForm } from "./read-number";

export type PrintedCell = { line: number; column: string; text: string };

/** The cells with decimal points, in their order; `changed` is how many had a comma. */
export type PrintedCells<Cell extends PrintedCell> = { cells: Cell[]; changed: number; problems: Problem[] };

const NUMBER = /\d[\d.,]*/g;

/**
 * Results as a table prints them, "53.5±5.1%" or "25/29", letter for letter; only a decimal comma, which is the
 * spreadsheet's and not the table's, becomes a point. What may be either is asked about, column by column.
 */
export function readPrinted<Cell extends PrintedCell>(
  cells: readonly Cell[],
  given: DecimalMark | undefined,
): PrintedCells<Cell> {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const marks = new Map(columns.map((column) => [column, markOf(column, cells, given)]));
  const pointed = ({ column, text }: Cell) => (marks.get(column)?.mark === "," ? withPoints(text) : text);
  const spaced = cells
    .filter(({ text }) => /\d[\u00A0\u202F\u2009 ]\d/.test(text))
    .map(({ line, column, text }) =>
      problemAt(
        { row: line, column, value: text },
        "a space stands between two digits",
        "Write the number without it, or the words with letters between.",
      ),
    );
  return {
    cells: cells.map((cell) => ({ ...cell, text: pointed(cell) })),
    changed: cells.filter((cell) => pointed(cell) !== cell.text).length,
    problems: [...[...marks.values()].flatMap(({ problems }) => problems), ...spaced],
  };
}

function markOf(column: string, cells: readonly PrintedCell[], given: DecimalMark | undefined) {
  const numbers = cells
    .filter((cell) => cell.column === column)
    .flatMap(({ line, text }) =>
      [...text.matchAll(NUMBER)].map(([number]) => ({ line, text: number.replace(/[.,]+$/, "") })),
    )
    .filter(({ text }) => readNumberForm(text).kind !== "none");
  return readNumberColumn(column, numbers, given);
}

function withPoints(text: string): string {
  return text.replace(NUMBER, (number) => number.replaceAll(".", "").replace(",", "."));
}
