/**
 * Writes the rows of an index's editions from a CSV table, and the finer overall scores where the table has them;
 * all else in an edition's file stays, and must stand there before the first import.
 *
 *     tsx scripts/import-index.ts <table.csv> [data folder]
 *
 * Which column holds what is declared in lib/data/round-trip/edition-columns.ts, by the name of the CSV file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pillarsOf } from "@/lib/data/edition-measures";
import { formatDataFile } from "@/lib/data/format-data-file";
import { type CsvRecord, cellOf, readCsvRecords } from "@/lib/data/round-trip/csv-records";
import { EDITION_COLUMNS, type EditionColumns } from "@/lib/data/round-trip/edition-columns";
import { recordsOfEdition, toEditionRow, toFiner } from "@/lib/data/round-trip/edition-rows";
import { editionSchema, indexSchema } from "@/lib/data/schema";

/** An edition before its rows are there. */
const headSchema = editionSchema.partial({ rows: true });

const [csvFile, dataFolder = "data"] = process.argv.slice(2);
if (csvFile === undefined) {
  console.error("Usage: tsx scripts/import-index.ts <table.csv> [data folder]");
  process.exitCode = 2;
} else {
  const editions = EDITION_COLUMNS.filter(({ table }) => table === basename(csvFile, ".csv"));
  if (editions.length === 0) throw new Error(`No columns are declared for the table ${csvFile}`);
  const records = readCsvRecords(csvFile);
  for (const columns of editions) importEdition(records, columns, join(dataFolder, "indices", columns.index));
}

function importEdition(records: readonly CsvRecord[], columns: EditionColumns, indexFolder: string): void {
  const file = join(indexFolder, `${columns.edition}.json`);
  const index = indexSchema.parse(readJson(join(indexFolder, "index.json")));
  const { rows: known = [], finer, confirmations, ownOrder, ...head } = headSchema.parse(readJson(file));
  const own = recordsOfEdition(records, columns);
  const measures = { pillars: pillarsOf(head, index), facets: index.facets };
  const keptOf = (place: string) => known.find((row) => row.place === place);
  const content = {
    ...head,
    rows: own.map((record) => toEditionRow(record, columns, measures, keptOf(cellOf(record, "iso3")))),
    ...(ownOrder ? { ownOrder } : {}),
    finer: columns.finer ? own.flatMap((record) => toFiner(record, columns)) : finer,
    confirmations,
  };
  writeFileSync(file, formatDataFile(editionSchema.parse(content)));
  console.log(`${file}: ${content.rows.length} rows`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
