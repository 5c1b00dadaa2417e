import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type ResultTable, tableSchema } from "@/lib/data/models-schema";
import { makeFolder } from "./temporary-folder";

const VALID = readFileSync("tests/fixtures/data/valid/results/test-table.json", "utf8");
const CSV = resolve("tests/fixtures/data/import/results.csv");

/** The folder in which the script runs; `tables` are the files of its data/results/ by id. */
function folderWith(tables: Readonly<Record<string, unknown>>): string {
  return makeFolder(
    Object.fromEntries(
      Object.entries(tables).map(([id, head]) => [`data/results/${id}.json`, JSON.stringify(head)]),
    ),
  );
}

function runImport(folder: string, ...args: string[]) {
  const command = ["--import", import.meta.resolve("tsx"), resolve("scripts/import-results.ts"), ...args];
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve("tsconfig.json") };
  return spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
}

function textIn(folder: string, table: string): string {
  return readFileSync(join(folder, `data/results/${table}.json`), "utf8");
}

const valid: ResultTable = tableSchema.parse(JSON.parse(VALID));
const { results, ...head } = valid;

/** Each case starts processes of its own. */
const TIMEOUT_MS = 30_000;

describe("import-results", { timeout: TIMEOUT_MS }, () => {
  it("writes value, ± and items of every form, null for words, and keeps the head: byte for byte, one result a line", () => {
    const folder = folderWith({ "test-table": head });
    expect(runImport(folder, CSV, "test-table")).toMatchObject({
      status: 0,
      stdout: "data/results/test-table.json: 8 results\n",
    });
    expect(textIn(folder, "test-table")).toBe(VALID);
    expect(results.at(-1)).toMatchObject({ printed: "selfhost", value: null, items: null });
  });

  it("replaces the results that stand there, and writes the same the second time", () => {
    const folder = folderWith({ "test-table": { ...head, results: results.slice(3) } });
    runImport(folder, CSV, "test-table");
    runImport(folder, CSV, "test-table");
    expect(textIn(folder, "test-table")).toBe(VALID);
  });

  it("takes several tables, each with its own rows alone", () => {
    const other = { ...head, id: "other-table", settings: { "few-shot": "few-shot, English" } };
    const folder = folderWith({ "test-table": head, "other-table": other });
    expect(runImport(folder, CSV, "test-table", "other-table").status).toBe(0);
    expect(JSON.parse(textIn(folder, "other-table")).results).toEqual([
      {
        benchmark: "test-science",
        setting: "few-shot",
        model: "test-model-a",
        printed: "70.0%",
        value: 70,
        plusMinus: null,
        items: null,
      },
    ]);
  });

  it("stops at a setting that the table's file does not name, and leaves the file", () => {
    const before = { ...head, settings: { "few-shot": "few-shot, English" } };
    const folder = folderWith({ "test-table": before });
    const { status, stderr } = runImport(folder, CSV, "test-table");
    expect(status).not.toBe(0);
    expect(stderr).toContain('test-table has no setting "zero-shot, English"');
    expect(textIn(folder, "test-table")).toBe(JSON.stringify(before));
  });

  it("stops where the file of the table is not there, or the CSV file has no row of it", () => {
    expect(runImport(folderWith({}), CSV, "test-table").stderr).toContain("ENOENT");
    const folder = folderWith({ "third-table": { ...head, id: "third-table" } });
    expect(runImport(folder, CSV, "third-table").status).not.toBe(0);
    expect(textIn(folder, "third-table")).toBe(JSON.stringify({ ...head, id: "third-table" }));
  });

  it("says how it is called where an argument is missing", () => {
    const { status, stderr } = runImport(folderWith({}), CSV);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: tsx scripts/import-results.ts");
  });
});
