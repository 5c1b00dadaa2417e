import { describe, expect, it } from "vitest";
import { confirmationsAgree } from "@/lib/data/rules/confirmations-agree";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("confirmations-agree", () => {
  it("takes a report of the rank that the row has", () => {
    expect(ruleFaultsAfter(confirmationsAgree)).toEqual([]);
  });

  it("refuses a report of another rank", () => {
    expect(
      ruleFaultsAfter(confirmationsAgree, [EDITION, '"rank": 4, "publisher"', '"rank": 3, "publisher"']),
    ).toEqual([
      `${FILE}:30 confirmations[0].rank: 3, but the row of Russia has rank 4. Should be 4; where it was reported otherwise, move it to the source's remarks.`,
    ]);
  });

  it("refuses a report on a place without a row", () => {
    expect(
      ruleFaultsAfter(confirmationsAgree, [
        EDITION,
        '"RUS", "rank": 4, "publisher"',
        '"CHN", "rank": 4, "publisher"',
      ]),
    ).toEqual([`${FILE}:30 confirmations[0].place: "CHN", but CHN has no row. Add its row.`]);
  });
});
