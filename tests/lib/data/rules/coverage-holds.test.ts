import { describe, expect, it } from "vitest";
import { coverageHolds } from "@/lib/data/rules/coverage-holds";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("coverage-holds", () => {
  it("counts ranked rows only, aggregates left out", () => {
    expect(ruleFaultsAfter(coverageHolds)).toEqual([]);
  });

  it("takes fewer rows where the edition is partial", () => {
    expect(
      ruleFaultsAfter(coverageHolds, [
        EDITION,
        '"places": 4, "partial": false',
        '"places": 5, "partial": true',
      ]),
    ).toEqual([]);
  });

  it("waits where a place stands twice, for then a row is too many", () => {
    expect(
      ruleFaultsAfter(coverageHolds, [EDITION, '"place": "EUU", "rank": null', '"place": "RUS", "rank": 3']),
    ).toEqual([]);
  });

  it("refuses a whole edition with other than the ranked places", () => {
    expect(ruleFaultsAfter(coverageHolds, [EDITION, '"places": 4', '"places": 5'])).toEqual([
      `${FILE}:9 coverage.places: 5, but 4 rows are ranked and the edition is not marked partial. Should be 4; where rows are missing, add them or make coverage.partial true.`,
    ]);
  });

  it("refuses a partial edition that is whole", () => {
    expect(ruleFaultsAfter(coverageHolds, [EDITION, '"partial": false', '"partial": true'])).toEqual([
      `${FILE}:9 coverage.places: 4, but 4 rows are ranked and the edition is marked partial. Should be more than 4, or coverage.partial false.`,
    ]);
  });
});
