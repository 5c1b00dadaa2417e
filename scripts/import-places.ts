/**
 * Writes the places of data/places.json: every place that a data file names, with its codes, kind and region.
 *
 *     tsx scripts/import-places.ts <CSV file of ISO codes and UN regions> [data folder]
 *
 * Reads the columns iso3, iso2, un_region and un_sub_region; an empty region is none.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { formatDataFile } from "@/lib/data/format-data-file";
import { type Place, placesSchema } from "@/lib/data/schema";

/** Unions that an index prints beside the countries, with the code by which CLDR names them. */
const AGGREGATES: Record<string, string> = { EUU: "EU" };

/** The codes of ISO 3166-1, and XKX, that are neither member nor observer state of the United Nations. */
const TERRITORIES = new Set(
  `ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT
  JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF XKX`.split(
    /\s+/,
  ),
);

const recordsSchema = z.array(
  z.object({ iso3: z.string(), iso2: z.string(), un_region: z.string(), un_sub_region: z.string() }),
);
type CsvRecord = z.infer<typeof recordsSchema>[number];

/** Under these keys a data file names a place by its code. */
const PLACE_KEYS: readonly string[] = ["place", "country"];

const [csvFile, dataFolder = "data"] = process.argv.slice(2);
if (csvFile === undefined) {
  console.error("Usage: tsx scripts/import-places.ts <CSV file of ISO codes and UN regions> [data folder]");
  process.exitCode = 2;
} else {
  importPlaces(csvFile, dataFolder);
}

function importPlaces(csvFile: string, dataFolder: string): void {
  const file = join(dataFolder, "places.json");
  const { source } = placesSchema.parse(readJson(file));
  const records = recordsSchema.parse(parse(readFileSync(csvFile, "utf8"), { columns: true, bom: true }));
  const places = namedPlaces(dataFolder).map((id) => toPlace(id, records));
  writeFileSync(file, formatDataFile(placesSchema.parse({ source, places })));
  console.log(`${file}: ${places.length} places`);
}

/** The codes that the files of the folder name, in alphabetical order. */
function namedPlaces(dataFolder: string): string[] {
  const files = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".json") && path !== "places.json" && !path.startsWith("schemas"),
  );
  return [...new Set(files.flatMap((path) => placesIn(readJson(join(dataFolder, path)))))].sort();
}

function placesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    PLACE_KEYS.includes(key) && typeof inner === "string" ? [inner] : placesIn(inner),
  );
}

function toPlace(id: string, records: readonly CsvRecord[]): Place {
  const aggregate = AGGREGATES[id];
  if (aggregate !== undefined) {
    return { id, alpha2: aggregate, kind: "aggregate", region: null, subregion: null };
  }
  const record = records.find(({ iso3 }) => iso3 === id);
  if (!record) throw new Error(`No line of the CSV file has the code ${id}`);
  return {
    id,
    alpha2: record.iso2,
    kind: TERRITORIES.has(id) ? "territory" : "country",
    region: record.un_region || null,
    subregion: record.un_sub_region || null,
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
