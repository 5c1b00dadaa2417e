import type { Robustness } from "@/lib/data/load-robustness";
import { rankIntervals } from "@/lib/views/robustness/rank-intervals";

/** The ranks of a place by what is varied, under the names that answers give them. */
export function toIntervals(robustness: Robustness, place: string) {
  const by = rankIntervals(robustness, place);
  return {
    printedScores: by["printed-scores"],
    trialWeightsAroundBase: by["around-base"],
    trialWeightsUniform: by.uniform,
    anyWeights: by.any,
    anyWeightsAnyRounding: by["any-rounding"],
  };
}
