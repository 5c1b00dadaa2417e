/**
 * Writes the results of published tables from a CSV file into their files in data/results/; all else in a file
 * stays, and must stand there before the first import.
 *
 *     tsx scripts/import-results.ts <results.csv> <table> [<table> ...]
 *
 * Reads the columns table_id, benchmark_id, model_id, value, setting and note. The settings of a table's file say
 * which words of the column `setting` each of its settings is, `not-stated` being none; items are read from
 * "items run: 198", "n=300", "390/391 tasks passed", "correct 43 of 60" and "25/29".
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { formatDataFile } from "@/lib/data/format-data-file";
import { type Result, tableSchema } from "@/lib/data/models-schema";
import { NOT_STATED } from "@/lib/data/round-trip/list-rows";
import { parsePrinted } from "@/lib/models/parse-printed";

const recordsSchema = z.array(
  z.object({
    table_id: z.string(),
    benchmark_id: z.string(),
    model_id: z.string(),
    value: z.string(),
    setting: z.string(),
    note: z.string(),
  }),
);
type CsvRecord = z.infer<typeof recordsSchema>[number];

const headSchema = tableSchema.omit({ results: true }).strip();
type Head = z.infer<typeof headSchema>;

const ITEMS = /(?:items run: |^n=|^\d+\/(?=\d+ tasks passed)|^correct \d+ of )(\d+)/;

const [csvFile, ...tables] = process.argv.slice(2);
if (csvFile === undefined || tables.length === 0) {
  console.error("Usage: tsx scripts/import-results.ts <results.csv> <table> [<table> ...]");
  process.exitCode = 2;
} else {
  const records = recordsSchema.parse(parse(readFileSync(csvFile, "utf8"), { columns: true, bom: true }));
  for (const table of tables) importTable(records, table);
}

function importTable(records: readonly CsvRecord[], table: string): void {
  const file = join("data/results", `${table}.json`);
  const head = headSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const results = records
    .filter(({ table_id }) => table_id === table)
    .map((record) => toResult(record, head));
  writeFileSync(file, formatDataFile(tableSchema.parse({ ...head, results })));
  console.log(`${file}: ${results.length} results`);
}

function toResult(record: CsvRecord, head: Head): Result {
  const printed = parsePrinted(record.value);
  const items = ITEMS.exec(record.note)?.[1];
  return {
    benchmark: record.benchmark_id,
    setting: settingOf(record, head),
    model: record.model_id,
    printed: record.value,
    value: printed?.value ?? null,
    plusMinus: printed?.plusMinus ?? null,
    items: printed?.of ?? (items === undefined ? null : Number(items)),
  };
}

function settingOf({ setting }: CsvRecord, head: Head): string {
  const id =
    setting === "" ? NOT_STATED : Object.entries(head.settings).find(([, words]) => words === setting)?.[0];
  if (id === undefined) throw new Error(`${head.id} has no setting ${JSON.stringify(setting)}`);
  return id;
}
