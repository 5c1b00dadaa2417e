import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";

const CSV = "tests/fixtures/data/import/places.csv";
let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "import-"));
  mkdirSync(join(dataFolder, "indices/test-index"), { recursive: true });
  writeFileSync(join(dataFolder, "places.json"), JSON.stringify({ source: "test-codes", places: [] }));
});

afterEach(() => rmSync(dataFolder, { recursive: true }));

function runImport(...args: string[]) {
  const command = ["--import", "tsx", "scripts/import-places.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

function writeEdition(edition: string, places: string[]): void {
  const file = join(dataFolder, "indices/test-index", `${edition}.json`);
  writeFileSync(file, JSON.stringify({ rows: places.map((place) => ({ place })) }));
}

/** Each case starts processes of its own. */
const TIMEOUT_MS = 30_000;

describe("import-places", { timeout: TIMEOUT_MS }, () => {
  it("writes the places that the editions name, in order of their codes", () => {
    writeEdition("2021", ["USA", "RUS", "HKG"]);
    writeEdition("2025", ["USA", "EUU", "TWN"]);
    expect(runImport(CSV, dataFolder).status).toBe(0);
    expect(readFileSync(join(dataFolder, "places.json"), "utf8")).toBe(
      formatDataFile({
        source: "test-codes",
        places: [
          { id: "EUU", alpha2: "EU", kind: "aggregate", region: null, subregion: null },
          { id: "HKG", alpha2: "HK", kind: "territory", region: "Asia", subregion: "Eastern Asia" },
          { id: "RUS", alpha2: "RU", kind: "country", region: "Europe", subregion: "Eastern Europe" },
          { id: "TWN", alpha2: "TW", kind: "territory", region: null, subregion: null },
          { id: "USA", alpha2: "US", kind: "country", region: "Americas", subregion: "Northern America" },
        ],
      }),
    );
  });

  it("stops at a code that the CSV file lacks", () => {
    writeEdition("2025", ["USA", "XYZ"]);
    const { status, stderr } = runImport(CSV, dataFolder);
    expect(status).not.toBe(0);
    expect(stderr).toContain("No line of the CSV file has the code XYZ");
  });

  it("says how it is called where the argument is missing", () => {
    expect(runImport().status).toBe(2);
  });
});
