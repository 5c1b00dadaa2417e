import type { EditionRow } from "./schema";

/** The printed score of a measure ("overall", a pillar or a facet); undefined where the row has no such measure. */
export function scoreOf(row: EditionRow, measure: string): number | null | undefined {
  if (measure === "overall") return row.overall;
  return measure in row.pillars ? row.pillars[measure] : row.facets[measure];
}

/** Every printed score of a row with its path inside the row. */
export function printedScores(row: EditionRow): { path: string[]; score: number }[] {
  const scores: { path: string[]; score: number }[] = [];
  if (row.overall !== null) scores.push({ path: ["overall"], score: row.overall });
  for (const group of ["pillars", "facets"] as const) {
    const ofGroup = row[group];
    for (const id in ofGroup) {
      const score = ofGroup[id] ?? null;
      if (score !== null) scores.push({ path: [group, id], score });
    }
  }
  return scores;
}
