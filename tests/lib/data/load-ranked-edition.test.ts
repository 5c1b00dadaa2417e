import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";

describe("loadRankedEdition", () => {
  it.each([
    ["2021", 62],
    ["2024", 83],
    ["2025", 93],
  ])("names the line on which the file has each country: %s", (year, count) => {
    const lines = readFileSync(`data/indices/global-ai-index/${year}.json`, "utf8").split("\n");
    const loaded = loadRankedEdition("global-ai-index", year);
    expect(loaded?.countries).toHaveLength(count);
    for (const { place } of loaded?.countries ?? [])
      expect(lines[(loaded?.lineOf(place) ?? 0) - 1], place).toContain(`"place": "${place}"`);
  });

  it("knows no edition that is not there", () => {
    expect(loadRankedEdition("global-ai-index", "1999")).toBeUndefined();
  });
});
