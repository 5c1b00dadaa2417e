import { isPrintedUnit } from "./printed-unit";
import { bothScores, type PillarScores } from "./scores";

/** Pillar ids, each list in the order of the pillars; together they are all of them. */
export type PillarComparison = {
  ahead: string[];
  behind: string[];
  same: string[];
  /** Where either score is unknown. */
  unknown: string[];
};

/** In which pillars A prints more than B, less, the same; nothing is said of a pillar that either does not have. */
export function comparePillars(
  a: PillarScores,
  b: PillarScores,
  pillars: readonly string[],
): PillarComparison {
  const comparison: PillarComparison = { ahead: [], behind: [], same: [], unknown: [] };
  for (const pillar of pillars) {
    const scores = bothScores(a, b, pillar);
    if (!scores) comparison.unknown.push(pillar);
    else if (scores.a > scores.b) comparison.ahead.push(pillar);
    else if (scores.a < scores.b) comparison.behind.push(pillar);
    else comparison.same.push(pillar);
  }
  return comparison;
}

/**
 * *printed*: at least equal in every pillar and better in one, on the printed figures. *proof*: ahead in every pillar
 * by one printed unit or more, so no weights can put B ahead whatever was rounded away.
 */
export type Dominance = "none" | "printed" | "proof";

/**
 * Whether A dominates B (never the other way round). A pillar that is unknown for either leaves *none*, as do no
 * pillars at all.
 * @param precision the printed unit in points
 */
export function findDominance(
  a: PillarScores,
  b: PillarScores,
  pillars: readonly string[],
  precision: number,
): Dominance {
  const { ahead, behind, unknown } = comparePillars(a, b, pillars);
  if (behind.length || unknown.length || !ahead.length) return "none";
  const proven = pillars.every((pillar) => {
    const scores = bothScores(a, b, pillar);
    return scores !== null && isPrintedUnit(scores.a - scores.b, precision);
  });
  return proven ? "proof" : "printed";
}
