import type { EditionRow } from "./schema";

/** The printed score of a measure ("overall", a pillar or a facet); undefined where the row has no such measure. */
export function scoreOf(row: EditionRow, measure: string): number | null | undefined {
  if (measure === "overall") return row.overall;
  return measure in row.pillars ? row.pillars[measure] : row.facets[measure];
}

/** Every printed score of a row with its path inside the row. */
export function printedScores(row: EditionRow): { path: string[]; score: number }[] {
  const all = [
    { path: ["overall"], score: row.overall },
    ...Object.entries(row.pillars).map(([id, score]) => ({ path: ["pillars", id], score })),
    ...Object.entries(row.facets).map(([id, score]) => ({ path: ["facets", id], score })),
  ];
  return all.flatMap(({ path, score }) => (score === null ? [] : [{ path, score }]));
}
