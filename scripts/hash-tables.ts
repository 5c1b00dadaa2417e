/**
 * Writes the hash of each table that was loaded, as the tables themselves are not kept here. The round trip
 * compares what the data give again with these hashes.
 *
 *     tsx scripts/hash-tables.ts <folder of CSV files> [<folder> ...]
 *
 * Every table of lib/data/round-trip/source-tables.ts must lie in one of the folders.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashTable } from "@/lib/data/round-trip/canonical-csv";
import { readCsvRecords } from "@/lib/data/round-trip/csv-records";
import { SOURCE_TABLES, type SourceTable } from "@/lib/data/round-trip/source-tables";

const HASHES = "tests/data/table-hashes.json";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Usage: tsx scripts/hash-tables.ts <folder of CSV files> [<folder> ...]");
  process.exitCode = 2;
} else {
  const hashes = SOURCE_TABLES.map((table) => [table.id, hashOf(table)]);
  writeFileSync(HASHES, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  console.log(`${HASHES}: ${hashes.length} tables`);
}

function hashOf({ file, isLoaded = () => true, columns }: SourceTable): string {
  const path = folders
    .map((folder) => join(folder, `${file}.csv`))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`No ${file}.csv in ${folders.join(", ")}`);
  return hashTable(readCsvRecords(path).filter(isLoaded), columns);
}
