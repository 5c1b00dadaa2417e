import { sampleKurtosis, sampleSkewness } from "simple-statistics";
import type { PillarScores } from "@/lib/compare/scores";

/** Beyond both, a few scores set the scale for all the others. */
const UNEVEN = { skewness: 2, kurtosis: 3.5 } as const;

/** Below so many values kurtosis is not defined. */
const MIN_VALUES = 4;

/**
 * Whether other normalisations and aggregations say anything of an edition: none of its pillars is unfit. No edition of
 * the Global AI Index bears them: its leader's 100 leaves a sixth of the cells of 2024 at 0 or 1, and whatever stretches
 * such scores reads more from a point at the bottom than the printing holds.
 */
export function bearsMethods(
  rows: readonly { pillars: PillarScores }[],
  pillars: readonly string[],
): boolean {
  return pillars.length > 0 && unfitPillars(rows, pillars).length === 0;
}

/**
 * The pillars that no method may take as they stand. It is the test for outliers that comes before normalisation in
 * the practice of the European Commission's Joint Research Centre: |skewness| above 2 and excess kurtosis above 3.5,
 * both of the sample (COINr, check_SkewKurt; the Global Innovation Index, after Groeneveld and Meeden, The Statistician
 * 1984, 33:391-399). Likewise those with fewer than four scores, or with one score for all.
 *
 * @param rows those that are ranked, without aggregates
 */
export function unfitPillars(
  rows: readonly { pillars: PillarScores }[],
  pillars: readonly string[],
): string[] {
  return pillars.filter((pillar) => isUnfit(rows.flatMap((row) => row.pillars[pillar] ?? [])));
}

function isUnfit(scores: number[]): boolean {
  if (scores.length < MIN_VALUES || new Set(scores).size === 1) return true;
  return Math.abs(sampleSkewness(scores)) > UNEVEN.skewness && sampleKurtosis(scores) > UNEVEN.kurtosis;
}
