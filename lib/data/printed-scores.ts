import type { EditionRow } from "./schema";

/** The printed score of a measure ("overall", a pillar or a facet); undefined where the row has no such measure. */
export function scoreOf(row: EditionRow, measure: string): number | null | undefined {
  if (measure === "overall") return row.overall;
  return measure in row.pillars ? row.pillars[measure] : row.facets[measure];
}

type IsFound = (score: number, group: "overall" | "pillars" | "facets") => boolean;

/** The paths inside a row of those of its printed scores that are looked for. */
export function findScores(row: EditionRow, isFound: IsFound): string[][] {
  const paths: string[][] = [];
  if (row.overall !== null && isFound(row.overall, "overall")) paths.push(["overall"]);
  for (const group of ["pillars", "facets"] as const) {
    const scores = row[group];
    for (const id in scores) {
      const score = scores[id] ?? null;
      if (score !== null && isFound(score, group)) paths.push([group, id]);
    }
  }
  return paths;
}
