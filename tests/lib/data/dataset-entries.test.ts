import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toDatasetEntries } from "@/lib/data/dataset-entries";
import { datasetId } from "@/lib/data/dataset-id";
import { loadDataset, loadDatasetEntries } from "@/lib/data/load";

const VALID = loadDataset("tests/fixtures/data/valid");

describe("datasetId", () => {
  it.each([
    ["indices/global-ai-index/2024", "global-ai-index-2024"],
    ["results/mhgb-law", "mhgb-law"],
    ["paired/simple-evals-ru", "paired-simple-evals-ru"],
    ["indicators/top500-rmax", "indicators-top500-rmax"],
    ["models", "models"],
    ["claims", "claims"],
  ])("turns the path %s into %s", (path, id) => {
    expect(datasetId(path)).toBe(id);
  });
});

describe("toDatasetEntries", () => {
  it("makes a dataset of every file that holds figures or records, and one of all claims", () => {
    expect(toDatasetEntries(VALID).map(({ id }) => id)).toEqual([
      "test-index-2024",
      "places",
      "test-table",
      "paired-test-run",
      "models",
      "benchmarks",
      "parties",
      "claims",
      "sources",
    ]);
  });

  it("makes none of claims where there is no claim", () => {
    const ids = toDatasetEntries({ ...VALID, claims: [] }).map(({ id }) => id);
    expect(ids).toEqual(
      toDatasetEntries(VALID)
        .map(({ id }) => id)
        .filter((id) => id !== "claims"),
    );
  });

  it("calls pairs by the table of their run, and by the run where no table is of it", () => {
    const titleOf = (dataset: typeof VALID) =>
      toDatasetEntries(dataset).flatMap(({ subject }) => (subject.kind === "paired" ? subject.title : []));
    expect(titleOf(VALID)).toEqual(["A made-up table"]);
    expect(titleOf({ ...VALID, tables: [] })).toEqual(["test-run"]);
  });

  it("finds every source that a file names at any depth, the first met first", () => {
    const edition = toDatasetEntries(VALID).find(({ id }) => id === "test-index-2024");
    expect(edition?.sources.map(({ id }) => id)).toEqual(["test-index-2024", "test-news"]);
  });

  it("refuses a dataset whose terms nobody could tell, for want of a source", () => {
    const sourceless = { ...VALID, sources: { ...VALID.sources, value: [] } };
    expect(() => toDatasetEntries(sourceless)).toThrow(/2024\.json names no source/);
  });

  it("refuses two datasets of one address", () => {
    const twice = { ...VALID, tables: [...VALID.tables, ...VALID.tables] };
    expect(() => toDatasetEntries(twice)).toThrow("Two datasets have the address data/test-table/.");
  });
});

describe("the datasets of data/", () => {
  const entries = loadDatasetEntries();

  it("are dozens, each with an address of its own and a file that is there", () => {
    expect(entries.length).toBeGreaterThan(12);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { file } of entries) expect(existsSync(file), file).toBe(true);
  });
});
