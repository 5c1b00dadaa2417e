/**
 * Writes the places of data/context/world-bank.json from a CSV table; all else there stays, and must stand there
 * before the first import.
 *
 *     tsx scripts/import-context.ts <context.csv> [data folder]
 *
 * Reads the columns iso3, iso2, wb_region, wb_income_group, and population, gdp_current_usd and
 * gdp_per_capita_ppp_intl with their years. A line without a region of the World Bank, or without a code of two
 * letters, is left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDataFile } from "@/lib/data/format-data-file";
import { contextSchema } from "@/lib/data/indicators-schema";
import { readCsvRecords } from "@/lib/data/round-trip/csv-records";
import { toContextPlace } from "@/lib/data/round-trip/list-rows";

const headSchema = contextSchema.omit({ places: true }).strip();

const [csvFile, dataFolder = "data"] = process.argv.slice(2);
if (csvFile === undefined) {
  console.error("Usage: tsx scripts/import-context.ts <context.csv> [data folder]");
  process.exitCode = 2;
} else {
  const file = join(dataFolder, "context/world-bank.json");
  const head = headSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const places = readCsvRecords(csvFile)
    .flatMap((record) => toContextPlace(record) ?? [])
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  writeFileSync(file, formatDataFile(contextSchema.parse({ ...head, places })));
  console.log(`${file}: ${places.length} places`);
}
