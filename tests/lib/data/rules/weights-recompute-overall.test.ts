import { describe, expect, it } from "vitest";
import { weightsRecomputeOverall } from "@/lib/data/rules/weights-recompute-overall";
import { EDITION, textOf, validFolder } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("weights-recompute-overall", () => {
  it("takes a recomputed score as far from the printed one as stated", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall)).toEqual([]);
  });

  it("leaves out a row with an unknown pillar", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"talent": 42', '"talent": null'])).toEqual([]);
  });

  it("leaves out a row without an overall score, and an edition without weights", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"overall": 24', '"overall": null'])).toEqual(
      [],
    );
    const weights = textOf(validFolder(), EDITION).match(/"weights": \{.*?\}.*?\}/s)?.[0] ?? "";
    expect(
      ruleFaultsAfter(
        weightsRecomputeOverall,
        [EDITION, '"talent": 42', '"talent": 62'],
        [EDITION, weights, '"weights": null'],
      ),
    ).toEqual([]);
  });

  it("allows a hundredth more than stated, as both are given to a few digits, above as below", () => {
    // 0.25 x 42 + 0.75 x 18 = 24
    const printed = (overall: number) =>
      ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"overall": 24', `"overall": ${overall}`]).length;
    expect([23.494, 23.495, 24.505, 24.506].map(printed)).toEqual([1, 0, 0, 1]);
  });

  it("finds a mistyped pillar", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"talent": 42', '"talent": 62'])).toEqual([
      `${FILE}:21 rows[2].overall: 24, but the weights give 29.00, further off than weights.maxError (0.5). Correct the scores of this row; where the source prints them so, fit the weights anew or make maxError 5.`,
    ]);
  });
});
