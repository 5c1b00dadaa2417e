import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { unusualJumps } from "@/lib/data/rules/unusual-jumps";
import { addFile, EDITION, textOf, validFolder } from "../valid-folder";
import { faultsOfRule } from "./faults-of-rule";

const NEXT = "indices/test-index/2025.json";

/** The valid dataset with a second edition, in which two countries have changed ranks. */
function withNextEdition(changes: readonly [from: string, to: string][]) {
  const next = [
    ['"edition": "2024"', '"edition": "2025"'],
    ['"published": "2024-09-19"', '"published": "2024-10-19"'],
    ...changes,
  ].reduce((text, [from = "", to = ""]) => text.replace(from, to), textOf(validFolder(), EDITION));
  return addFile(validFolder(), NEXT, next);
}

describe("unusual-jumps", () => {
  it("says nothing of countries that stay where they are", () => {
    expect(faultsOfRule(unusualJumps, withNextEdition([]))).toEqual([]);
  });

  const swapped = withNextEdition([
    ['"rank": 2, "overall": 24', '"rank": 9, "overall": 24'],
    ['"rank": 4, "overall": 12', '"rank": 2, "overall": 12'],
    ['"rank": 9, "overall": 24', '"rank": 4, "overall": 24'],
  ]);

  it("names the countries that move across a quarter of the ranking", () => {
    expect(faultsOfRule(unusualJumps, swapped)).toEqual([
      `data/${NEXT}:21 rows[2].rank: 4, but India was 2 of 4 in 2024. Make sure that it is 4 of 4.`,
      `data/${NEXT}:23 rows[4].rank: 2, but Russia was 4 of 4 in 2024. Make sure that it is 2 of 4.`,
    ]);
  });

  it("warns and fails nothing", () => {
    const { faults, warnings } = checkDataset(swapped);
    expect(warnings.map(({ rule }) => rule)).toEqual(["unusual-jumps", "unusual-jumps"]);
    expect(faults.map(({ rule }) => rule)).not.toContain("unusual-jumps");
  });
});
