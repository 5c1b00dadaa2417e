import { describe, expect, it } from "vitest";
import { weightsNamePillars } from "@/lib/data/rules/weights-name-pillars";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("weights-name-pillars", () => {
  it("takes shares that sum to 1 but for floating point", () => {
    expect(
      ruleFaultsAfter(weightsNamePillars, [
        EDITION,
        '"talent": 0.25, "research": 0.75',
        '"talent": 0.2500001, "research": 0.75',
      ]),
    ).toEqual([]);
  });

  it("has nothing to say where there are no weights", () => {
    expect(
      ruleFaultsAfter(weightsNamePillars, [
        EDITION,
        `"weights": {
    "basis": "recovered", "source": null,
    "values": { "talent": 0.25, "research": 0.75 },
    "factor": 1,
    "constant": 0,
    "maxError": 0.5,
    "method": "Set by hand"
  }`,
        '"weights": null',
      ]),
    ).toEqual([]);
  });

  it("refuses shares that do not sum to 1", () => {
    expect(ruleFaultsAfter(weightsNamePillars, [EDITION, '"talent": 0.25', '"talent": 0.3'])).toEqual([
      `${FILE}:12 weights.values: {"talent":0.3,"research":0.75}, but they sum to 1.05. Should sum to 1.`,
    ]);
  });

  it("names the pillars there are where none is nearly the one written", () => {
    expect(ruleFaultsAfter(weightsNamePillars, [EDITION, '"talent": 0.25', '"luck": 0.25'])).toContain(
      `${FILE}:12 weights.values.luck: 0.25, but the index has no such pillar. Should be one of talent, research.`,
    );
  });

  it("refuses a misspelt pillar", () => {
    expect(ruleFaultsAfter(weightsNamePillars, [EDITION, '"talent": 0.25', '"tallent": 0.25'])).toEqual([
      `${FILE}:12 weights.values.talent: missing, but each pillar has a weight. Add its weight.`,
      `${FILE}:12 weights.values.tallent: 0.25, but the index has no such pillar. Did you mean "talent"?`,
    ]);
  });
});
