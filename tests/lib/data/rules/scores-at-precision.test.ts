import { describe, expect, it } from "vitest";
import { scoresAtPrecision } from "@/lib/data/rules/scores-at-precision";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("scores-at-precision", () => {
  it("takes whole points where the edition prints whole points", () => {
    expect(ruleFaultsAfter(scoresAtPrecision)).toEqual([]);
  });

  it("takes hundredths where the edition prints hundredths", () => {
    expect(
      ruleFaultsAfter(
        scoresAtPrecision,
        [EDITION, '"precision": 1', '"precision": 0.01'],
        [EDITION, '"overall": 24', '"overall": 21.99'],
        [EDITION, '"talent": 42', '"talent": 0.07'],
      ),
    ).toEqual([]);
  });

  it("refuses a score finer than the edition prints", () => {
    expect(
      ruleFaultsAfter(
        scoresAtPrecision,
        [EDITION, '"overall": 24', '"overall": 24.3'],
        [EDITION, '"intensity": 16', '"intensity": 16.5'],
      ),
    ).toEqual([
      `${FILE}:21 rows[2].overall: 24.3, but the edition prints in steps of 1. Write the score as printed; a finer value stands in finer, with its source.`,
      `${FILE}:22 rows[3].facets.intensity: 16.5, but the edition prints in steps of 1. Write the score as printed; a finer value stands in finer, with its source.`,
    ]);
  });

  it("takes every digit where the precision is 0", () => {
    expect(
      ruleFaultsAfter(
        scoresAtPrecision,
        [EDITION, '"precision": 1,', '"precision": 0,'],
        [EDITION, '"talent": 42', '"talent": 41.98765'],
      ),
    ).toEqual([]);
  });
});
