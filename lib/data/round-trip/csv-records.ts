import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const recordsSchema = z.array(z.record(z.string(), z.string()));

/** A line of a CSV file: its cells by the names of their columns. */
export type CsvRecord = Record<string, string>;

/** The lines of a CSV file whose first one names the columns. Throws where it cannot be read. */
export function readCsvRecords(path: string): CsvRecord[] {
  return recordsSchema.parse(parse(readFileSync(path, "utf8"), { columns: true, bom: true, trim: true }));
}

/** Throws where the file has no such column. */
export function cellOf(record: CsvRecord, column: string): string {
  const text = record[column];
  if (text === undefined) throw new Error(`No column ${column} in ${Object.keys(record).join(", ")}`);
  return text;
}

/** Null where the cell is empty; throws where it holds anything but a number. */
export function numberOf(record: CsvRecord, column: string): number | null {
  const text = cellOf(record, column);
  if (text === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`No number in ${column}: ${JSON.stringify(text)}`);
  return number;
}
