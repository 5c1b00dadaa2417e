import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { indicatorSchema } from "@/lib/data/indicators-schema";
import { editionSchema } from "@/lib/data/schema";

const FIXTURES = "tests/fixtures/data";
/** Each case starts processes of its own. */
const TIMEOUT_MS = 60_000;

let dataFolder = "";

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "import-"));
});

afterEach(() => rmSync(dataFolder, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    encoding: "utf8",
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, path), "utf8"));
}

describe("import-index", { timeout: TIMEOUT_MS }, () => {
  const FOLDER = "indices/global-ai-vibrancy";

  function writeHead(edition: string): void {
    const { rows: _, ...head } = JSON.parse(readFileSync(`data/${FOLDER}/${edition}.json`, "utf8"));
    writeFileSync(join(dataFolder, FOLDER, `${edition}.json`), JSON.stringify(head));
  }

  beforeEach(() => {
    mkdirSync(join(dataFolder, FOLDER), { recursive: true });
    cpSync(`data/${FOLDER}/index.json`, join(dataFolder, FOLDER, "index.json"));
  });

  it("writes scores, contributions and what was imputed under the heads that stand there", () => {
    for (const edition of ["2024", "2025"]) writeHead(edition);
    expect(run("import-index", `${FIXTURES}/import/stanford_vibrancy.csv`, dataFolder)).toMatchObject({
      status: 0,
      stderr: "",
    });
    const { rows, weights } = editionSchema.parse(readJson(`${FOLDER}/2025.json`));
    expect(weights?.basis).toBe("published");
    expect(rows.map(({ place, rank, overall, imputed }) => [place, rank, overall, imputed])).toEqual([
      ["USA", 1, 70, undefined],
      ["RUS", 2, 7, ["talent"]],
    ]);
    expect(rows[1]?.pillars["responsible-ai"]).toBe(2);
    expect(rows[1]?.contributions?.infrastructure).toBe(1);
    expect(editionSchema.parse(readJson(`${FOLDER}/2024.json`)).rows).toEqual([
      { place: "USA", rank: 1, overall: null, pillars: {}, facets: {} },
    ]);
  });

  it("keeps the source of a row that stands there already", () => {
    for (const edition of ["2024", "2025"])
      cpSync(`data/${FOLDER}/${edition}.json`, join(dataFolder, FOLDER, `${edition}.json`));
    run("import-index", `${FIXTURES}/import/stanford_vibrancy.csv`, dataFolder);
    expect(editionSchema.parse(readJson(`${FOLDER}/2024.json`)).rows[0]?.source).toBe("techreader-2024-11");
  });

  it("stops at a table for which no columns are declared", () => {
    const { status, stderr } = run("import-index", `${FIXTURES}/import/places.csv`, dataFolder);
    expect(status).not.toBe(0);
    expect(stderr).toContain("No columns are declared for the table tests/fixtures/data/import/places.csv");
  });
});

describe("import-indicators", { timeout: TIMEOUT_MS }, () => {
  it("writes the values by place and then year, and leaves the head as it is", () => {
    cpSync(`${FIXTURES}/lists/indicators`, join(dataFolder, "indicators"), { recursive: true });
    const before = readFileSync(join(dataFolder, "indicators/test-share.json"), "utf8");
    const { values: _, ...head } = indicatorSchema.parse(JSON.parse(before));
    writeFileSync(join(dataFolder, "indicators/test-share.json"), JSON.stringify(head));
    expect(run("import-indicators", `${FIXTURES}/import/indicators.csv`, dataFolder).status).toBe(0);
    expect(readFileSync(join(dataFolder, "indicators/test-share.json"), "utf8")).toBe(before);
  });
});

describe("the importers and hash-tables", { timeout: TIMEOUT_MS }, () => {
  it.each(["import-index", "import-indicators", "import-groups", "import-context", "hash-tables"])(
    "say how they are called where the argument is missing: %s",
    (script) => {
      const { status, stderr } = run(script);
      expect({ status, said: stderr.startsWith(`Usage: tsx scripts/${script}.ts `) }).toEqual({
        status: 2,
        said: true,
      });
    },
  );
});
