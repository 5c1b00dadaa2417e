/** Something in a CSV file, or in the flags, that was not understood. */
export type Problem = {
  /** Line of the CSV file, from 1; null where it is no matter of a line. */
  row: number | null;
  /** The column's header; null where it is no matter of a column. */
  column: string | null;
  /** The cell as it stands; null where there is none. */
  value: string | null;
  /** A clause. */
  why: string;
  /** One or more sentences. */
  remedy: string;
};

/** `row 3, column "model": "gigachat-mx": no such model. Did you mean "gigachat-max"?` */
export function formatProblem({ row, column, value, why, remedy }: Problem): string {
  const places = [
    row === null ? [] : [`row ${row}`],
    column === null ? [] : [`column ${JSON.stringify(column)}`],
  ];
  const parts = [places.flat().join(", "), value === null ? "" : JSON.stringify(value), `${why}. ${remedy}`];
  return parts.filter((part) => part !== "").join(": ");
}

export function problemAt(where: Partial<Problem>, why: string, remedy: string): Problem {
  return { row: null, column: null, value: null, ...where, why, remedy };
}
