import { createHash } from "node:crypto";
import type { CsvRecord } from "./csv-records";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A table in the one form in which two copies of it are compared: columns in alphabetical order, rows sorted,
 * numbers as short as they can be (`100.0` is `100`), an absent cell empty. Throws where a number has more digits
 * than we could hold.
 */
export function canonicalCsv(records: readonly CsvRecord[], columns: readonly string[]): string {
  const sorted = columns.toSorted();
  const rows = records.map((record) => sorted.map((column) => canonicalCell(record[column] ?? "")).join(","));
  return [sorted.join(","), ...rows.sort()].map((line) => `${line}\n`).join("");
}

/** The SHA-256 of the canonical form. */
export function hashTable(records: readonly CsvRecord[], columns: readonly string[]): string {
  return createHash("sha256").update(canonicalCsv(records, columns)).digest("hex");
}

function canonicalCell(text: string): string {
  if (text === "" || !Number.isFinite(Number(text))) return JSON.stringify(text);
  const number = String(Number(text));
  const isWhole = !DECIMAL.test(text) || !DECIMAL.test(number) || number === withoutZeros(text);
  if (!isWhole) throw new Error(`${text} has more digits than a number holds: ${number}`);
  return number;
}

/** Without zeros that say nothing: `007.50` is `7.5`. */
function withoutZeros(text: string): string {
  return text
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
