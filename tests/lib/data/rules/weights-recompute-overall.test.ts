import { describe, expect, it } from "vitest";
import { weightsRecomputeOverall } from "@/lib/data/rules/weights-recompute-overall";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("weights-recompute-overall", () => {
  it("takes a recomputed score as far from the printed one as stated", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall)).toEqual([]);
  });

  it("leaves out a row with an unknown pillar", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"talent": 42', '"talent": null'])).toEqual([]);
  });

  it("finds a mistyped pillar", () => {
    expect(ruleFaultsAfter(weightsRecomputeOverall, [EDITION, '"talent": 42', '"talent": 62'])).toEqual([
      `${FILE}:21 rows[2].overall: 24, but the weights give 29.00, further off than weights.maxError (0.5). Correct the scores of this row; where the source prints them so, fit the weights anew or make maxError 5.`,
    ]);
  });
});
