import { describe, expect, it } from "vitest";
import { aggregatesUnranked } from "@/lib/data/rules/aggregates-unranked";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("aggregates-unranked", () => {
  it("takes an aggregate without a rank", () => {
    expect(ruleFaultsAfter(aggregatesUnranked)).toEqual([]);
  });

  it("refuses a rank of an aggregate", () => {
    expect(ruleFaultsAfter(aggregatesUnranked, [EDITION, '"rank": null', '"rank": 5'])).toEqual([
      `${FILE}:20 rows[1].rank: 5, but European Union is an aggregate. Should be null.`,
    ]);
  });

  it("refuses a country without a rank", () => {
    expect(
      ruleFaultsAfter(aggregatesUnranked, [EDITION, '"rank": 2, "overall"', '"rank": null, "overall"']),
    ).toEqual([`${FILE}:21 rows[2].rank: null, but India is no aggregate. Should be its published rank.`]);
  });

  it("takes a country without a rank where it has no overall score either", () => {
    expect(
      ruleFaultsAfter(aggregatesUnranked, [
        EDITION,
        '"RUS", "rank": 4, "overall": 12',
        '"RUS", "rank": null, "overall": null',
      ]),
    ).toEqual([]);
  });
});
