import { describe, expect, it } from "vitest";
import { finerRoundsToPrinted } from "@/lib/data/rules/finer-rounds-to-printed";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("finer-rounds-to-printed", () => {
  it("takes values that round to the printed score", () => {
    expect(ruleFaultsAfter(finerRoundsToPrinted)).toEqual([]);
  });

  it("takes exactly half a unit from either side", () => {
    expect(
      ruleFaultsAfter(
        finerRoundsToPrinted,
        [EDITION, '"value": 11.72', '"value": 12.5'],
        [EDITION, '"value": 23.81', '"value": 23.5'],
      ),
    ).toEqual([]);
  });

  it("takes values of pillars and facets", () => {
    expect(
      ruleFaultsAfter(
        finerRoundsToPrinted,
        [EDITION, '"measure": "overall", "value": 23.81', '"measure": "talent", "value": 41.9'],
        [EDITION, '"measure": "overall", "value": 11.72', '"measure": "intensity", "value": 15.1'],
      ),
    ).toEqual([]);
  });

  it("refuses a value that rounds to another score", () => {
    expect(ruleFaultsAfter(finerRoundsToPrinted, [EDITION, '"value": 11.72', '"value": 12.72'])).toEqual([
      `${FILE}:27 finer[1].value: 12.72, but overall of Russia is printed as 12. Should be 11.5 to 12.5, or the printed score is wrong.`,
    ]);
  });

  it("refuses a measure that the row has not", () => {
    expect(
      ruleFaultsAfter(finerRoundsToPrinted, [
        EDITION,
        '"measure": "overall", "value": 11.72',
        '"measure": "talents", "value": 11.72',
      ]),
    ).toEqual([
      `${FILE}:27 finer[1].measure: "talents", but Russia has no printed score of that name. Should be one of overall, talent, research, intensity.`,
    ]);
  });

  it("refuses a place without a row", () => {
    expect(ruleFaultsAfter(finerRoundsToPrinted, [EDITION, '"RUS", "measure"', '"CHN", "measure"'])).toEqual([
      `${FILE}:27 finer[1].place: "CHN", but CHN has no row. Add its row.`,
    ]);
  });
});
