export type Cell = string | number | boolean | null;

/** A flat table: what a CSV file holds. */
export type DataTable = { columns: string[]; rows: Cell[][] };

/**
 * Records as a table: nested objects become columns such as `pillars.talent`, in the order in which they are first
 * met; what a record does not have is null. A list of words is joined by " | "; other lists are kept as JSON.
 */
export function toDataTable(records: readonly object[]): DataTable {
  const flat = records.map((record) => new Map(leavesOf(record, "")));
  const columns = [...new Set(flat.flatMap((leaves) => [...leaves.keys()]))].filter(
    (column, _, all) => !isAbsentWhole(column, all),
  );
  return { columns, rows: flat.map((leaves) => columns.map((column) => leaves.get(column) ?? null)) };
}

/** `released` where some have `released.value`: the null of a record that has no such object. */
function isAbsentWhole(column: string, all: readonly string[]): boolean {
  return all.some((other) => other.startsWith(`${column}.`));
}

function leavesOf(value: unknown, path: string): [string, Cell][] {
  if (Array.isArray(value)) return [[path, listText(value)]];
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      leavesOf(inner, path === "" ? key : `${path}.${key}`),
    );
  }
  return [[path, isCell(value) ? value : null]];
}

function listText(list: readonly unknown[]): string {
  const words = list.every((item) => typeof item === "string" || typeof item === "number");
  return words ? list.join(" | ") : JSON.stringify(list);
}

function isCell(value: unknown): value is Cell {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
