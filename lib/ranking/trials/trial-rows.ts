import type { ScoredEdition } from "../exact/exact-scores";

/** The scores of the places that have all of them, in the order of the pillars, as the trials take them. */
export function toTrialRows({ rows, pillars }: Pick<ScoredEdition, "rows" | "pillars">): number[][] {
  return rows.flatMap((row) => {
    const scores = pillars.flatMap((pillar) => row.pillars[pillar] ?? []);
    return scores.length === pillars.length ? [scores] : [];
  });
}
