import type { EditionRow, Weights } from "./schema";

/** factor x the weighted sum of the pillars + constant, or null where a weighted pillar has no score. */
export function recomputeOverall(weights: Weights, row: Pick<EditionRow, "pillars">): number | null {
  let sum = 0;
  for (const [pillar, weight] of Object.entries(weights.values)) {
    const score = row.pillars[pillar] ?? null;
    if (score === null) return null;
    sum += weight * score;
  }
  return weights.factor * sum + weights.constant;
}
