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

  describe("where equal printed scores share a rank", () => {
    const SHARED = [EDITION, '"rank": 4, "overall"', '"rank": 3, "overall"'] as const;
    const ALL = '"places": 4, "partial": false';

    it("takes it, with no order of the publisher's own", () => {
      expect(ruleFaultsAfter(ranksWithoutGaps, [...SHARED])).toEqual([]);
    });

    it("takes the next rank after as many free ones", () => {
      expect(
        ruleFaultsAfter(
          ranksWithoutGaps,
          [EDITION, '"IND", "rank": 2, "overall": 24', '"IND", "rank": 4, "overall": 9'],
          [EDITION, '"rank": 3, "overall"', '"rank": 2, "overall"'],
          [EDITION, '"RUS", "rank": 4, "overall"', '"RUS", "rank": 2, "overall"'],
        ),
      ).toEqual([]);
    });

    it("refuses a next rank that follows at once", () => {
      expect(
        ruleFaultsAfter(
          ranksWithoutGaps,
          [EDITION, '"IND", "rank": 2, "overall": 24', '"IND", "rank": 3, "overall": 9'],
          [EDITION, '"BRA", "rank": 3, "overall"', '"BRA", "rank": 2, "overall"'],
          [EDITION, '"RUS", "rank": 4, "overall"', '"RUS", "rank": 2, "overall"'],
        ),
      ).toEqual([`${FILE}:21 rows[2].rank: 3, but 3 places stand before it. Should be 4.`]);
    });

    it("refuses the last of the ranks in the place of the first", () => {
      expect(ruleFaultsAfter(ranksWithoutGaps, [EDITION, '"BRA", "rank": 3', '"BRA", "rank": 4'])).toEqual([
        `${FILE}:22 rows[3].rank: 4, but 2 places stand before it. Should be 3.`,
        `${FILE}:23 rows[4].rank: 4, but 2 places stand before it. Should be 3.`,
      ]);
    });

    it("refuses it between scores that nobody knows", () => {
      expect(
        ruleFaultsAfter(
          ranksWithoutGaps,
          [EDITION, '"rank": 3, "overall": 12', '"rank": 3, "overall": null'],
          [EDITION, '"rank": 4, "overall": 12', '"rank": 3, "overall": null'],
        ),
      ).toEqual([
        `${FILE}:23 rows[4].rank: 3, but Brazil has this rank already. Should be a rank that nobody has: 4.`,
      ]);
    });

    it("refuses a third one whose score is another", () => {
      expect(
        ruleFaultsAfter(
          ranksWithoutGaps,
          [...SHARED],
          [EDITION, '"rank": 2, "overall"', '"rank": 3, "overall"'],
        ),
      ).toEqual([
        `${FILE}:22 rows[3].rank: 3, but India has this rank already. Should be a rank that nobody has: 2, 4.`,
        `${FILE}:23 rows[4].rank: 3, but India has this rank already. Should be a rank that nobody has: 2, 4.`,
      ]);
    });

    it("takes it in a partial edition, and refuses there the rank that must be free", () => {
      const partial = [EDITION, ALL, '"places": 9, "partial": true'] as const;
      expect(ruleFaultsAfter(ranksWithoutGaps, [...partial], [...SHARED])).toEqual([]);
      expect(
        ruleFaultsAfter(
          ranksWithoutGaps,
          [...partial],
          [EDITION, '"IND", "rank": 2, "overall": 24', '"IND", "rank": 5, "overall": 9'],
          [EDITION, '"BRA", "rank": 3, "overall"', '"BRA", "rank": 4, "overall"'],
        ),
      ).toEqual([
        `${FILE}:21 rows[2].rank: 5, but the rank before it is shared, up to 5. Should be 6 or more.`,
      ]);
    });
  });

  it("waits where a place stands twice", () => {
    expect(
      ruleFaultsAfter(ranksWithoutGaps, [
        EDITION,
        '"place": "EUU", "rank": null',
        '"place": "RUS", "rank": 2',
      ]),
    ).toEqual([]);
  });
});
