import { recomputeOverall } from "../recompute-overall";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

/** What is left where weights and maxError are themselves given to a few digits: a share of maxError, and a floor. */
const TOLERANCE = { share: 0.01, floor: 1e-9 } as const;

export const weightsRecomputeOverall: Rule = {
  name: "weights-recompute-overall",
  why: "We show how closely our recomputation meets the published total; a mistyped pillar shows here.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const { weights, rows } = value;
      if (!weights) return [];
      return faultsIn(rows, (row, i) => {
        const recomputed = recomputeOverall(weights, row);
        if (recomputed === null || row.overall === null) return;
        const distance = Math.abs(recomputed - row.overall);
        if (distance <= weights.maxError * (1 + TOLERANCE.share) + TOLERANCE.floor) return;
        const why = `the weights give ${recomputed.toFixed(2)}, further off than weights.maxError (${weights.maxError})`;
        const remedy = `Correct the scores of this row; where the source prints them so, fit the weights anew or make maxError ${Math.ceil(distance * 1000) / 1000}.`;
        return faultAt(document, ["rows", i, "overall"], why, remedy);
      });
    });
  },
};
