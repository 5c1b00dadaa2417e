import { recomputeOverall } from "../recompute-overall";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** The weights are given to four decimals, the scores to whole points. */
const TOLERANCE = 1e-3;

export const weightsRecomputeOverall: Rule = {
  name: "weights-recompute-overall",
  why: "We show how closely our recomputation meets the published total; a mistyped pillar shows here.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const { weights, rows } = value;
      if (!weights) return [];
      return rows.flatMap((row, i) => {
        const recomputed = recomputeOverall(weights, row);
        if (recomputed === null || row.overall === null) return [];
        if (Math.abs(recomputed - row.overall) <= weights.maxError + TOLERANCE) return [];
        const why = `the weights give ${recomputed.toFixed(2)}, further off than weights.maxError (${weights.maxError})`;
        return [
          faultAt(document, ["rows", i, "overall"], why, "Correct the scores of this row or the weights."),
        ];
      });
    });
  },
};
