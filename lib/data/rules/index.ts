import { aggregatesUnranked } from "./aggregates-unranked";
import { confirmationsAgree } from "./confirmations-agree";
import { coverageHolds } from "./coverage-holds";
import { editionsInOrder } from "./editions-in-order";
import { finerOrderAgrees } from "./finer-order-agrees";
import { finerRoundsToPrinted } from "./finer-rounds-to-printed";
import { measuresComplete } from "./measures-complete";
import { namesAreIds } from "./names-are-ids";
import { noDuplicates } from "./no-duplicates";
import { placesResolve } from "./places-resolve";
import { ranksAgreeWithScores } from "./ranks-agree-with-scores";
import { ranksWithoutGaps } from "./ranks-without-gaps";
import { rowsInOrder } from "./rows-in-order";
import type { Rule } from "./rule";
import { scoresAtPrecision } from "./scores-at-precision";
import { scoresWithinScale } from "./scores-within-scale";
import { sourcesResolve } from "./sources-resolve";
import { sourcesUsed } from "./sources-used";
import { weightsNamePillars } from "./weights-name-pillars";
import { weightsRecomputeOverall } from "./weights-recompute-overall";
import { weightsSourced } from "./weights-sourced";

export const RULES: readonly Rule[] = [
  namesAreIds,
  sourcesResolve,
  sourcesUsed,
  placesResolve,
  noDuplicates,
  editionsInOrder,
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
];
