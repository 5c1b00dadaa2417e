import { describe, expect, it } from "vitest";
import { ranksAgreeWithScores } from "@/lib/data/rules/ranks-agree-with-scores";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("ranks-agree-with-scores", () => {
  it("takes equal printed scores in any order", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"rank": 3, "overall"', '"rank": 9, "overall"'],
        [EDITION, '"rank": 4, "overall"', '"rank": 3, "overall"'],
        [EDITION, '"rank": 9, "overall"', '"rank": 4, "overall"'],
      ),
    ).toEqual([]);
  });

  it("takes gaps between the ranks of a partial edition", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"partial": false', '"partial": true'],
        [EDITION, '"rank": 2, "overall"', '"rank": 7, "overall"'],
        [EDITION, '"rank": 3, "overall"', '"rank": 9, "overall"'],
        [EDITION, '"rank": 4, "overall"', '"rank": 8, "overall"'],
      ),
    ).toEqual([]);
  });

  it("says which rank the scores ask for", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [EDITION, '"rank": 2, "overall"', '"rank": 3, "overall"']),
    ).toEqual([
      `${FILE}:21 rows[2].rank: 3, but 1 country scores more than India and none has its score. Should be 2.`,
    ]);
  });

  it("says which ranks equal scores leave open", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [EDITION, '"rank": 4, "overall"', '"rank": 2, "overall"']),
    ).toEqual([
      `${FILE}:23 rows[4].rank: 2, but 2 countries score more than Russia and 1 other has its score. Should be 3 to 4.`,
    ]);
  });

  it("counts all who have the same score", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [
        EDITION,
        '"IND", "rank": 2, "overall": 24',
        '"IND", "rank": 1, "overall": 12',
      ]),
    ).toEqual([
      `${FILE}:21 rows[2].rank: 1, but 1 country scores more than India and 2 others have its score. Should be 2 to 4.`,
    ]);
  });

  it("judges the order alone where the edition is partial", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"partial": false', '"partial": true'],
        [EDITION, '"rank": 2, "overall"', '"rank": 7, "overall"'],
      ),
    ).toEqual([
      `${FILE}:22 rows[3].rank: 3, but India scores more and has rank 7. Should be more than 7.`,
      `${FILE}:23 rows[4].rank: 4, but India scores more and has rank 7. Should be more than 7.`,
    ]);
  });

  const own = (places: string) =>
    `"ownOrder": [{ "places": [${places}], "reason": "none is given" }],\n  "finer"`;

  it("takes ranks against the scores where they are recorded as the publisher's own", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"rank": 2, "overall"', '"rank": 3, "overall"'],
        [EDITION, '"BRA", "rank": 3, "overall"', '"BRA", "rank": 2, "overall"'],
        [EDITION, '"finer"', own('"IND", "BRA"')],
      ),
    ).toEqual([]);
  });

  it("keeps the publisher's own order among the ranks of its places", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"rank": 2, "overall"', '"rank": 5, "overall"'],
        [EDITION, '"finer"', own('"IND", "BRA"')],
      ),
    ).toEqual([
      `${FILE}:21 rows[2].rank: 5, but those of its order in ownOrder hold ranks 2 to 4. Should be one of these, or its order another.`,
    ]);
  });

  it("leaves out of its ranks who has no score, or no row", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"rank": 2, "overall"', '"rank": 5, "overall"'],
        [EDITION, '"RUS", "rank": 4, "overall": 12', '"RUS", "rank": null, "overall": null'],
        [EDITION, '"finer"', own('"IND", "BRA", "RUS", "EUU", "DEU"')],
      ),
    ).toEqual([
      `${FILE}:21 rows[2].rank: 5, but those of its order in ownOrder hold ranks 2 to 3. Should be one of these, or its order another.`,
    ]);
  });

  it("refuses an order of none but who has no score, or no row", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"RUS", "rank": 4, "overall": 12', '"RUS", "rank": null, "overall": null'],
        [EDITION, '"finer"', own('"RUS", "DEU"')],
      ),
    ).toEqual([
      `${FILE}:25 ownOrder[0]: {"places":["RUS","DEU"],"reason":"none is given"}, but the ranks of its places follow the scores. Remove it.`,
    ]);
  });

  it("refuses an order of the publisher's own that explains nothing", () => {
    expect(ruleFaultsAfter(ranksAgreeWithScores, [EDITION, '"finer"', own('"IND", "BRA"')])).toEqual([
      `${FILE}:25 ownOrder[0]: {"places":["IND","BRA"],"reason":"none is given"}, but the ranks of its places follow the scores. Remove it.`,
    ]);
  });

  it("takes a rank that equal printed scores share, with no order of the publisher's own", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [EDITION, '"rank": 4, "overall"', '"rank": 3, "overall"']),
    ).toEqual([]);
  });

  it("refuses an order of the publisher's own for them", () => {
    expect(
      ruleFaultsAfter(
        ranksAgreeWithScores,
        [EDITION, '"rank": 4, "overall"', '"rank": 3, "overall"'],
        [EDITION, '"finer"', own('"BRA", "RUS"')],
      ),
    ).toEqual([
      `${FILE}:25 ownOrder[0]: {"places":["BRA","RUS"],"reason":"none is given"}, but the ranks of its places follow the scores. Remove it.`,
    ]);
  });

  it("refuses a rank that different scores share", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [EDITION, '"rank": 2, "overall"', '"rank": 1, "overall"']),
    ).toEqual([
      `${FILE}:21 rows[2].rank: 1, but 1 country scores more than India and none has its score. Should be 2.`,
    ]);
  });

  it("waits where a place stands twice", () => {
    expect(
      ruleFaultsAfter(ranksAgreeWithScores, [
        EDITION,
        '"place": "EUU", "rank": null',
        '"place": "RUS", "rank": 2',
      ]),
    ).toEqual([]);
  });
});
