import { recomputeOverall } from "@/lib/data/recompute-overall";
import type { Edition, EditionRow, Index, Weights } from "@/lib/data/schema";
import { createLots, type Lots } from "./draw-lots";

export const GENERATED_INDEX = "generated-index";
export const GENERATED_SOURCE = "generated-scores";

/** As many pillars and facets as the largest of the real indices has, under the ids of that. */
export type Shape = Pick<Index, "pillars" | "facets">;

const HIGHEST = 100;
/** How far a pillar lies from what a place has on the whole, at most. */
const SPREAD = 15;

/**
 * An edition in whole points, its places ranked by their weighted sum before that was rounded. The few strong and many
 * weak are as in real editions: the middle place has about an eighth of the most.
 */
export function generateEdition(
  year: number,
  places: readonly string[],
  { pillars, facets }: Shape,
  seed: number,
): Edition {
  const [strengths, lots] = [createLots(seed), createLots(seed + year)];
  const weights = equalWeights(pillars);
  const scored = places.map((place) => {
    const strength = HIGHEST * strengths.share() ** 3;
    const scores = {
      pillars: drawScores(pillars, strength, lots),
      facets: drawScores(facets, strength, lots),
    };
    return { place, ...scores, exact: recomputeOverall(weights, scores) ?? 0 };
  });
  const ranked = scored.sort((a, b) => b.exact - a.exact || (a.place < b.place ? -1 : 1));
  return {
    index: GENERATED_INDEX,
    edition: String(year),
    published: `${year}-06-01`,
    source: GENERATED_SOURCE,
    rankedBy: "publisher",
    status: "published",
    precision: 1,
    coverage: { places: places.length, partial: false },
    weights,
    rows: ranked.map(
      ({ exact, ...row }, i): EditionRow => ({
        place: row.place,
        rank: i + 1,
        overall: Math.round(exact),
        pillars: row.pillars,
        facets: row.facets,
      }),
    ),
    finer: [],
    confirmations: [],
  };
}

function equalWeights(pillars: readonly string[]): Weights {
  return {
    basis: "published",
    source: GENERATED_SOURCE,
    values: Object.fromEntries(pillars.map((pillar) => [pillar, 1 / pillars.length])),
    factor: 1,
    constant: 0,
    maxError: 0.5,
    method: "Generated: the same for each pillar.",
  };
}

function drawScores(measures: readonly string[], strength: number, lots: Lots): Record<string, number> {
  const draw = () => strength + SPREAD * (2 * lots.share() - 1);
  return Object.fromEntries(
    measures.map((measure) => [measure, Math.round(Math.min(HIGHEST, Math.max(0, draw())))]),
  );
}
