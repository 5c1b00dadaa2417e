import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { type SharedRow, sharedRows } from "@/lib/models/shared-rows";
import { toAskedResults } from "@/lib/views/asked-results";
import { toDomainTexts } from "@/lib/views/model-texts";

const data = loadModelData();
const texts = toDomainTexts("en", data);
const ids = [...new Set(data.measurements.map(({ model }) => model))];
const rows = ids.flatMap((a, i) =>
  ids.slice(i + 1).flatMap((b) => sharedRows([a, b], data.measurements, data.pairings)),
);

function fileOf({ table, run, onCommonItems }: SharedRow): string {
  return onCommonItems ? `data/paired/${run}.json` : `data/results/${table}.json`;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n");
}

const LINES = new Map([...new Set(rows.map(fileOf))].map((file) => [file, linesOf(file)]));

describe("toAskedResults", () => {
  it("names the benchmark, the model and the result as the row shows it", () => {
    const row = rows.find(({ benchmark, entries }) => {
      const models = entries.map(({ model }) => model);
      return (
        benchmark === "gpqa-diamond" && models.includes("deepseek-v3") && models.includes("gigachat-max")
      );
    });
    expect(row && toAskedResults(row, texts).figures).toContainEqual(
      expect.objectContaining({ figure: "GPQA Diamond · GigaChat MAX", value: "82 of 198 (41.4%)" }),
    );
  });

  it("leads to the line on which a file has that result of that model, for every pair of models", () => {
    expect(rows.length).toBeGreaterThan(500);
    const wrong = rows.flatMap((row) =>
      toAskedResults(row, texts).figures.filter(({ line }, i) => {
        const text = LINES.get(fileOf(row))?.[line - 1] ?? "";
        const names = [`"benchmark": "${row.benchmark}"`, `"${row.entries[i]?.model}"`];
        return !names.every((name) => text.includes(name));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says of results that were counted item by item that they stand in the file of pairs", () => {
    const paired = rows.filter((row) => toAskedResults(row, texts).isPaired);
    expect(paired.length).toBeGreaterThan(0);
    expect(paired.map(fileOf).every((file) => file.startsWith("data/paired/"))).toBe(true);
  });
});
