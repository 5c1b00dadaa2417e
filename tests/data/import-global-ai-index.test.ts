import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionSchema } from "@/lib/data/schema";

const VALID = "tests/fixtures/data/valid/indices/test-index";
let dataFolder: string;
let indexFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "import-"));
  indexFolder = join(dataFolder, "indices/global-ai-index");
  mkdirSync(join(dataFolder, "indices"));
  cpSync(VALID, indexFolder, { recursive: true });
});

afterEach(() => rmSync(dataFolder, { recursive: true }));

function runImport(...args: string[]): number | null {
  const command = ["--import", "tsx", "scripts/import-global-ai-index.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8" }).status;
}

function readEdition(edition: string) {
  return editionSchema.parse(JSON.parse(readFileSync(join(indexFolder, `${edition}.json`), "utf8")));
}

/** Each case starts processes of its own. */
const TIMEOUT_MS = 30_000;

describe("import-global-ai-index", { timeout: TIMEOUT_MS }, () => {
  it("writes rows, finer values and confirmations of 2024 and keeps all else", () => {
    const before = readEdition("2024");
    const emptied = { ...before, rows: before.rows.slice(0, 1), finer: [], confirmations: [] };
    writeFileSync(join(indexFolder, "2024.json"), JSON.stringify(emptied));
    expect(runImport("tests/fixtures/data/import", "2024", dataFolder)).toBe(0);
    expect(readEdition("2024")).toEqual(before);
  });

  it("writes one record a line, and the same bytes the second time", () => {
    runImport("tests/fixtures/data/import", "2024", dataFolder);
    const text = readFileSync(join(indexFolder, "2024.json"), "utf8");
    expect(text.split("\n").filter((line) => line.includes('"pillars"'))).toHaveLength(5);
    runImport("tests/fixtures/data/import", "2024", dataFolder);
    expect(readFileSync(join(indexFolder, "2024.json"), "utf8")).toBe(text);
  });

  it("takes the columns of 2021: a total, no facets", () => {
    const { rows, finer, confirmations, ...rest } = readEdition("2024");
    const head = { ...rest, edition: "2021", precision: 0.01, weights: null };
    writeFileSync(join(indexFolder, "2021.json"), JSON.stringify(head));
    expect(runImport("tests/fixtures/data/import", "2021", dataFolder)).toBe(0);
    expect(readEdition("2021")).toMatchObject({
      rows: [
        { place: "USA", rank: 1, overall: 100, facets: {} },
        { place: "RUS", rank: 2, overall: 21.99, pillars: { talent: 4.5, research: 14.05 }, facets: {} },
      ],
      finer: [],
      confirmations: [],
    });
  });

  it("keeps finer values and confirmations for which there is no file", () => {
    const before = readEdition("2024");
    const rows = before.rows.slice(0, 1);
    writeFileSync(join(indexFolder, "2021.json"), JSON.stringify({ ...before, edition: "2021", rows }));
    expect(runImport("tests/fixtures/data/import", "2021", dataFolder)).toBe(0);
    const { finer, confirmations } = readEdition("2021");
    expect({ finer, confirmations }).toEqual({ finer: before.finer, confirmations: before.confirmations });
  });

  it("takes a union without a rank, and a report of which only the publisher is known", () => {
    writeFileSync(
      join(indexFolder, "2025.json"),
      JSON.stringify({ ...readEdition("2024"), edition: "2025", rows: [] }),
    );
    expect(runImport("tests/fixtures/data/import", "2025", dataFolder)).toBe(0);
    expect(readEdition("2025")).toMatchObject({
      rows: [
        { place: "USA", rank: 1 },
        { place: "EUU", rank: null },
        { place: "RUS", rank: 2 },
      ],
      confirmations: [{ place: "RUS", rank: 2, publisher: "Test News", date: null, address: null }],
    });
  });

  it("says how it is called where an argument is missing", () => {
    expect(runImport("tests/fixtures/data/import")).toBe(2);
  });
});
