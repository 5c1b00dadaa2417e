import { describe, expect, it } from "vitest";
import { scoresWithinScale } from "@/lib/data/rules/scores-within-scale";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("scores-within-scale", () => {
  it("takes scores at both ends of the scale", () => {
    expect(ruleFaultsAfter(scoresWithinScale, [EDITION, '"talent": 42', '"talent": 0'])).toEqual([]);
  });

  it("refuses scores beyond either end", () => {
    expect(
      ruleFaultsAfter(
        scoresWithinScale,
        [EDITION, '"overall": 24', '"overall": 101'],
        [EDITION, '"talent": 4,', '"talent": -4,'],
        [EDITION, '"value": 11.72', '"value": 117.2'],
      ),
    ).toEqual([
      `${FILE}:21 rows[2].overall: 101, but the scale ends before. Should be 0 to 100.`,
      `${FILE}:23 rows[4].pillars.talent: -4, but the scale ends before. Should be 0 to 100.`,
      `${FILE}:27 finer[1].value: 117.2, but the scale ends before. Should be 0 to 100.`,
    ]);
  });

  it("goes by the scales of the edition where it has its own", () => {
    expect(
      ruleFaultsAfter(scoresWithinScale, [
        EDITION,
        '"rankedBy"',
        '"scale": { "min": 0, "max": 200 },\n  "pillarScale": { "min": 0, "max": 60 },\n  "rankedBy"',
      ]).map((fault) => fault.replace(/^.* rows/, "rows")),
    ).toEqual([
      "rows[0].pillars.talent: 100, but the scale ends before. Should be 0 to 60.",
      "rows[0].pillars.research: 100, but the scale ends before. Should be 0 to 60.",
    ]);
  });
});
