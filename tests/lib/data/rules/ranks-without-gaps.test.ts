import { describe, expect, it } from "vitest";
import { ranksWithoutGaps } from "@/lib/data/rules/ranks-without-gaps";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("ranks-without-gaps", () => {
  it("takes each rank once", () => {
    expect(ruleFaultsAfter(ranksWithoutGaps)).toEqual([]);
  });

  it("takes gaps where the edition is partial", () => {
    expect(
      ruleFaultsAfter(
        ranksWithoutGaps,
        [EDITION, '"places": 4, "partial": false', '"places": 9, "partial": true'],
        [EDITION, '"rank": 4, "overall"', '"rank": 9, "overall"'],
      ),
    ).toEqual([]);
  });

  it("refuses a rank that stands twice and names the free one", () => {
    expect(
      ruleFaultsAfter(ranksWithoutGaps, [EDITION, '"rank": 3, "overall"', '"rank": 2, "overall"']),
    ).toEqual([
      `${FILE}:22 rows[3].rank: 2, but India has this rank already. Should be a rank that nobody has: 3.`,
    ]);
  });

  it("refuses a gap", () => {
    expect(
      ruleFaultsAfter(ranksWithoutGaps, [EDITION, '"rank": 4, "overall"', '"rank": 5, "overall"']),
    ).toEqual([
      `${FILE}:23 rows[4].rank: 5, but only 4 places are ranked. Should be a rank that nobody has: 4.`,
    ]);
  });

  it("refuses a rank beyond the places that a partial edition ranked", () => {
    expect(
      ruleFaultsAfter(
        ranksWithoutGaps,
        [EDITION, '"places": 4, "partial": false', '"places": 5, "partial": true'],
        [EDITION, '"rank": 4, "overall"', '"rank": 6, "overall"'],
      ),
    ).toEqual([
      `${FILE}:23 rows[4].rank: 6, but only 5 places are ranked. Should be another rank from 1 to 5.`,
    ]);
  });

  it("takes a rank that two places of the publisher's own order share", () => {
    expect(
      ruleFaultsAfter(
        ranksWithoutGaps,
        [EDITION, '"BRA", "rank": 3, "overall"', '"BRA", "rank": 2, "overall"'],
        [EDITION, '"finer"', '"ownOrder": [{ "places": ["IND", "BRA"], "reason": "none" }],\n  "finer"'],
      ),
    ).toEqual([]);
  });
});
