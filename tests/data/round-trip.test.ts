import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Change } from "@/lib/data/indicators-schema";
import { loadDataset } from "@/lib/data/load";
import { hashTable } from "@/lib/data/round-trip/canonical-csv";
import { isAsLoaded, SOURCE_TABLES } from "@/lib/data/round-trip/source-tables";

const hashes = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync("tests/data/table-hashes.json", "utf8")));

const dataset = loadDataset();

describe("the tables that were loaded", () => {
  it("are all among the committed hashes, and no other is", () => {
    expect(Object.keys(hashes)).toEqual(SOURCE_TABLES.map(({ id }) => id));
  });

  const asLoaded = SOURCE_TABLES.filter((table) => isAsLoaded(table, dataset));

  it.each(asLoaded.map((table) => [table.id, table] as const))(
    "come out of the data figure by figure as they went in: %s",
    (id, { columns, toRecords }) => {
      expect(hashTable(toRecords(dataset), columns)).toBe(hashes[id]);
    },
  );
});

describe("isAsLoaded", () => {
  const indicators = SOURCE_TABLES.find(({ id }) => id === "indicators_long");
  const afterChange = (path: string, kind: Change["kind"]) => {
    if (!indicators) throw new Error("No such table");
    const change = { date: "2027-01-01", dataset: path, kind, summary: "Made up." };
    return isAsLoaded(indicators, { ...dataset, changes: { ...dataset.changes, value: [change] } });
  };

  it("no longer asks a table that was corrected to be the same", () => {
    expect(afterChange("indicators/top500-systems", "corrected")).toBe(false);
    expect(afterChange("indicators", "updated")).toBe(false);
  });

  it("asks it after changes of other files, and where one was added", () => {
    expect(afterChange("indices/global-ai-index/2024", "corrected")).toBe(true);
    expect(afterChange("indicators/top500-systems", "added")).toBe(true);
  });
});
