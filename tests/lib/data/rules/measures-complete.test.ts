import { describe, expect, it } from "vitest";
import { measuresComplete } from "@/lib/data/rules/measures-complete";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("measures-complete", () => {
  it("takes rows with exactly the scores of the index", () => {
    expect(ruleFaultsAfter(measuresComplete)).toEqual([]);
  });

  it("takes an edition without any facet", () => {
    expect(
      ruleFaultsAfter(
        measuresComplete,
        [EDITION, '{ "intensity": 70 }', "{}"],
        [EDITION, '{ "intensity": 40 }', "{}"],
        [EDITION, '{ "intensity": 19 }', "{}"],
        [EDITION, '{ "intensity": 16 }', "{}"],
        [EDITION, '{ "intensity": 15 }', "{}"],
      ),
    ).toEqual([]);
  });

  it("refuses a missing facet where other rows have it", () => {
    expect(ruleFaultsAfter(measuresComplete, [EDITION, '{ "intensity": 19 }', "{}"])).toEqual([
      `${FILE}:21 rows[2].facets.intensity: missing, but the index has this score. Add it, null where nothing is published.`,
    ]);
  });

  it("refuses a misspelt pillar", () => {
    expect(ruleFaultsAfter(measuresComplete, [EDITION, '"talent": 42', '"tallent": 42'])).toEqual([
      `${FILE}:21 rows[2].pillars.talent: missing, but the index has this score. Add it, null where nothing is published.`,
      `${FILE}:21 rows[2].pillars.tallent: 42, but the index has no such score. Did you mean "talent"?`,
    ]);
  });

  it("asks for the pillars that the edition names, where it names its own", () => {
    expect(
      ruleFaultsAfter(measuresComplete, [
        EDITION,
        '"rankedBy"',
        '"pillars": ["talent"],\n  "rankedBy"',
      ]).slice(0, 1),
    ).toEqual([
      `${FILE}:20 rows[0].pillars.research: 100, but the index has no such score. Should be one of talent.`,
    ]);
  });

  const withoutPillars = [EDITION, '{ "talent": 42, "research": 18 }', "{}"] as const;

  it("takes a row without pillars where the edition is partial, and only there", () => {
    expect(
      ruleFaultsAfter(
        measuresComplete,
        [...withoutPillars],
        [EDITION, '"partial": false', '"partial": true'],
      ),
    ).toEqual([]);
    expect(ruleFaultsAfter(measuresComplete, [...withoutPillars])).toHaveLength(2);
  });

  it("refuses an imputed measure that the row does not have", () => {
    expect(
      ruleFaultsAfter(measuresComplete, [
        EDITION,
        '{ "intensity": 19 }',
        '{ "intensity": 19 }, "imputed": ["talent", "reserch"]',
      ]),
    ).toEqual([
      `${FILE}:21 rows[2].imputed[1]: "reserch", but the row has no such score. Did you mean "research"?`,
    ]);
  });
});
