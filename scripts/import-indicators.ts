/**
 * Writes the values of the indicators from a CSV table; all else in an indicator's file stays, and must stand there
 * before the first import.
 *
 *     tsx scripts/import-indicators.ts <table.csv> [data folder]
 *
 * Reads the columns indicator_id, iso3, year and value. The id is that of the file, with underscores.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDataFile } from "@/lib/data/format-data-file";
import { indicatorSchema } from "@/lib/data/indicators-schema";
import { readCsvRecords } from "@/lib/data/round-trip/csv-records";
import { toIndicatorValues } from "@/lib/data/round-trip/list-rows";

const headSchema = indicatorSchema.omit({ values: true }).strip();

const [csvFile, dataFolder = "data"] = process.argv.slice(2);
if (csvFile === undefined) {
  console.error("Usage: tsx scripts/import-indicators.ts <table.csv> [data folder]");
  process.exitCode = 2;
} else {
  const records = readCsvRecords(csvFile);
  const folder = join(dataFolder, "indicators");
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
    const file = join(folder, name);
    const head = headSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    const content = { ...head, values: toIndicatorValues(records, head.id) };
    writeFileSync(file, formatDataFile(indicatorSchema.parse(content)));
    console.log(`${file}: ${content.values.length} values`);
  }
}
