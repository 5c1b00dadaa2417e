/**
 * Writes rows, finer values and confirmations of an edition of the Global AI Index from CSV files; all else in
 * the edition's file stays, and must stand there before the first import.
 *
 *     tsx scripts/import-global-ai-index.ts <folder of CSV files> <edition> [data folder]
 *
 * Reads gaii_2024.csv and, where they exist, gaii_2024_decimals.csv and gaii_2024_confirmations.csv; where one of
 * these two does not exist, the edition's finer values or confirmations stay as they are.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { formatDataFile } from "@/lib/data/format-data-file";
import { type EditionRow, editionSchema, indexSchema } from "@/lib/data/schema";

const recordsSchema = z.array(z.record(z.string(), z.string()));
type CsvRecord = z.infer<typeof recordsSchema>[number];

/** An edition before its rows are there. */
const headSchema = editionSchema
  .omit({ rows: true })
  .extend({ finer: editionSchema.shape.finer.default([]) })
  .extend({ confirmations: editionSchema.shape.confirmations.default([]) })
  .strip();

const [csvFolder, edition, dataFolder = "data"] = process.argv.slice(2);
if (csvFolder === undefined || edition === undefined) {
  console.error("Usage: tsx scripts/import-global-ai-index.ts <folder of CSV files> <edition> [data folder]");
  process.exitCode = 2;
} else {
  importEdition(csvFolder, edition, join(dataFolder, "indices/global-ai-index"));
}

function importEdition(csvFolder: string, edition: string, indexFolder: string): void {
  const file = join(indexFolder, `${edition}.json`);
  const index = indexSchema.parse(readJson(join(indexFolder, "index.json")));
  const csv = (suffix: string) => join(csvFolder, `gaii_${edition}${suffix}.csv`);
  const { finer, confirmations, ...head } = headSchema.parse(readJson(file));
  const content = {
    ...head,
    rows: readCsv(csv("")).map((record) => toRow(record, index)),
    finer: readCsvIfAny(csv("_decimals"))?.map(toFiner) ?? finer,
    confirmations: readCsvIfAny(csv("_confirmations"))?.map(toConfirmation) ?? confirmations,
  };
  writeFileSync(file, formatDataFile(editionSchema.parse(content)));
  console.log(`${file}: ${content.rows.length} rows`);
}

/** The overall score is called `total` in 2021, which has no facets; a union has no rank in 2025. */
function toRow(record: CsvRecord, { pillars, facets }: { pillars: string[]; facets: string[] }): EditionRow {
  const rank = cell(record, "rank");
  const scores = (ids: string[]) =>
    Object.fromEntries(ids.map((id) => [id, toNumber(cell(record, column(id)))]));
  return {
    place: cell(record, "iso3"),
    rank: rank === "" ? null : toNumber(rank),
    overall: toNumber(record.overall ?? cell(record, "total")),
    pillars: scores(pillars),
    facets: scores(facets.filter((id) => column(id) in record)),
  };
}

function toFiner(record: CsvRecord) {
  return {
    place: cell(record, "iso3"),
    measure: "overall",
    value: toNumber(cell(record, "overall_2dec")),
    source: toSourceId(cell(record, "source")),
  };
}

function toConfirmation(record: CsvRecord) {
  return {
    place: cell(record, "iso3"),
    rank: toNumber(cell(record, "rank_in_source")),
    publisher: cell(record, "publisher"),
    date: cell(record, "date") || null,
    address: cell(record, "address") || null,
  };
}

/** "Aju News 2024-09-25 https://..." is aju-news-2024-09-25. */
function toSourceId(words: string): string {
  return words
    .replace(/https?:\S+/, "")
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

function column(id: string): string {
  return id.replaceAll("-", "_");
}

function cell(record: CsvRecord, name: string): string {
  const text = record[name];
  if (text === undefined) throw new Error(`No column ${name} in ${Object.keys(record).join(", ")}`);
  return text;
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) throw new Error(`No number: ${JSON.stringify(text)}`);
  return number;
}

function readCsv(path: string): CsvRecord[] {
  return recordsSchema.parse(parse(readFileSync(path, "utf8"), { columns: true, bom: true, trim: true }));
}

function readCsvIfAny(path: string): CsvRecord[] | undefined {
  return existsSync(path) ? readCsv(path) : undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
