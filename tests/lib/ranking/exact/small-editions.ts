import fc from "fast-check";
import type { ScoredEdition } from "@/lib/ranking/exact/exact-scores";

/** Made-up editions of whole points, so small that every answer can be found by trying. */
export function smallEditions(pillars: number, most = 7) {
  const names = Array.from({ length: pillars }, (_, at) => `p${at}`);
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: pillars, maxLength: pillars });
  return fc.array(scores, { minLength: 2, maxLength: most }).map(
    (rows): ScoredEdition => ({
      pillars: names,
      precision: 1,
      scale: { min: 0, max: 10 },
      leaderScore: null,
      rows: rows.map((row, at) => ({
        place: `C${at}`,
        pillars: Object.fromEntries(names.map((name, pillar) => [name, row[pillar] ?? 0])),
      })),
    }),
  );
}
