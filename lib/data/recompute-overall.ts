import type { EditionRow, Weights } from "./schema";

/** factor x the weighted sum of the pillars + constant, or null where a weighted pillar has no score. */
export function recomputeOverall(weights: Weights, row: Pick<EditionRow, "pillars">): number | null {
  let sum = 0;
  for (const pillar in weights.values) {
    const score = row.pillars[pillar] ?? null;
    if (score === null) return null;
    sum += (weights.values[pillar] ?? 0) * score;
  }
  return weights.factor * sum + weights.constant;
}
