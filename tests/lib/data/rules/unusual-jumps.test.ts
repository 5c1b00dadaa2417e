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

  it("counts a quarter itself as unusual, and asks for shares where other numbers of places are ranked", () => {
    const one: [string, string][] = [['"rank": 2, "overall": 24', '"rank": 3, "overall": 24']];
    expect(faultsOfRule(unusualJumps, withNextEdition(one))).toEqual([
      `data/${NEXT}:21 rows[2].rank: 3, but India was 2 of 4 in 2024. Make sure that it is 3 of 4.`,
    ]);
    // 3 of 5 is 0.1 from 2 of 4, and the last, 4 of 5, is 0.2 from 4 of 4.
    const more: [string, string] = ['"places": 4', '"places": 5'];
    expect(faultsOfRule(unusualJumps, withNextEdition([...one, more]))).toEqual([]);
  });

  it("compares a place with the latest edition that ranks it, whatever lies between", () => {
    const folder = addFile(
      withNextEdition([['"RUS", "rank": 4', '"RUS", "rank": null']]),
      "indices/test-index/2026.json",
      textOf(validFolder(), EDITION)
        .replace('"edition": "2024"', '"edition": "2026"')
        .replace('"RUS", "rank": 4', '"RUS", "rank": 1'),
    );
    expect(faultsOfRule(unusualJumps, folder)).toEqual([
      "data/indices/test-index/2026.json:23 rows[4].rank: 1, but Russia was 4 of 4 in 2024. Make sure that it is 1 of 4.",
    ]);
  });

  it("shows the ten greatest, the greatest first", () => {
    const places = Array.from({ length: 24 }, (_, i) => `A${String.fromCharCode(65 + i)}A`);
    const edition = (year: string, ranked: readonly string[]) => {
      const whole = textOf(validFolder(), EDITION).replace('"edition": "2024"', `"edition": "${year}"`);
      const rows = ranked.map(
        (place, i) =>
          `{ "place": "${place}", "rank": ${i + 1}, "overall": null, "pillars": {}, "facets": {} }`,
      );
      return whole
        .replace('"places": 4', `"places": ${places.length}`)
        .replace(/"rows": \[[^\]]*\]/, `"rows": [${rows.join(",\n")}]`);
    };
    const turned = addFile(
      addFile(validFolder(), NEXT, edition("2025", places)),
      "indices/test-index/2026.json",
      edition("2026", places.toReversed()),
    );
    const found = faultsOfRule(unusualJumps, turned).map((fault) => /but (\w+)/.exec(fault)?.[1]);
    // Turned round, the first and the last move farthest, 23 ranks each, then the second and the last but one.
    const ends = places.slice(0, 5).flatMap((place, i) => [places.at(-1 - i), place]);
    expect(found).toEqual(ends);
  });

  it("warns and fails nothing", () => {
    const { faults, warnings } = checkDataset(swapped);
    expect(warnings.map(({ rule }) => rule)).toEqual(["unusual-jumps", "unusual-jumps"]);
    expect(faults.map(({ rule }) => rule)).not.toContain("unusual-jumps");
  });
});
