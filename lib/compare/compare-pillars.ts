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
