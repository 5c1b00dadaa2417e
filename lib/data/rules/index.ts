import { aggregatesUnranked } from "./aggregates-unranked";
import { changesResolve } from "./changes-resolve";
import { claimsFitKind } from "./claims-fit-kind";
import { claimsResolve } from "./claims-resolve";
import { confirmationsAgree } from "./confirmations-agree";
import { contributionsAddUp } from "./contributions-add-up";
import { coverageHolds } from "./coverage-holds";
import { datesInOrder } from "./dates-in-order";
import { editionsInOrder } from "./editions-in-order";
import { finerOrderAgrees } from "./finer-order-agrees";
import { finerRoundsToPrinted } from "./finer-rounds-to-printed";
import { indicatorsInOrder } from "./indicators-in-order";
import { indicatorsWithinRange } from "./indicators-within-range";
import { listsWithoutRepeats } from "./lists-without-repeats";
import { measuredAfterRelease } from "./measured-after-release";
import { measuresComplete } from "./measures-complete";
import { membershipsDoNotOverlap } from "./memberships-do-not-overlap";
import { modelsResolve } from "./models-resolve";
import { namesAreIds } from "./names-are-ids";
import { noDuplicates } from "./no-duplicates";
import { pairsAddUp } from "./pairs-add-up";
import { pairsResolve } from "./pairs-resolve";
import { partsResolve } from "./parts-resolve";
import { placesResolve } from "./places-resolve";
import { plusMinusExplained } from "./plus-minus-explained";
import { printedAgrees } from "./printed-agrees";
import { rangesAscend } from "./ranges-ascend";
import { ranksAgreeWithScores } from "./ranks-agree-with-scores";
import { ranksWithoutGaps } from "./ranks-without-gaps";
import { relationsComplete } from "./relations-complete";
import { resultsResolve } from "./results-resolve";
import { resultsWithinRange } from "./results-within-range";
import { rowsInOrder } from "./rows-in-order";
import type { Rule } from "./rule";
import { runsHaveOneMeasurer } from "./runs-have-one-measurer";
import { scoresAtPrecision } from "./scores-at-precision";
import { scoresWithinScale } from "./scores-within-scale";
import { sharesAreCounts } from "./shares-are-counts";
import { sourcesResolve } from "./sources-resolve";
import { sourcesUsed } from "./sources-used";
import { unusualJumps } from "./unusual-jumps";
import { weightsNamePillars } from "./weights-name-pillars";
import { weightsRecomputeOverall } from "./weights-recompute-overall";
import { weightsSourced } from "./weights-sourced";

export const RULES: readonly Rule[] = [
  namesAreIds,
  sourcesResolve,
  sourcesUsed,
  placesResolve,
  noDuplicates,
  listsWithoutRepeats,
  editionsInOrder,
  datesInOrder,
  rangesAscend,
  measuresComplete,
  scoresWithinScale,
  scoresAtPrecision,
  ranksAgreeWithScores,
  ranksWithoutGaps,
  rowsInOrder,
  aggregatesUnranked,
  coverageHolds,
  finerRoundsToPrinted,
  finerOrderAgrees,
  confirmationsAgree,
  weightsNamePillars,
  weightsRecomputeOverall,
  weightsSourced,
  contributionsAddUp,
  modelsResolve,
  resultsResolve,
  pairsResolve,
  claimsResolve,
  partsResolve,
  relationsComplete,
  runsHaveOneMeasurer,
  printedAgrees,
  resultsWithinRange,
  sharesAreCounts,
  plusMinusExplained,
  measuredAfterRelease,
  pairsAddUp,
  claimsFitKind,
  indicatorsInOrder,
  indicatorsWithinRange,
  membershipsDoNotOverlap,
  changesResolve,
  unusualJumps,
];
