import { present } from "@/lib/present";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { settlePairs } from "@/lib/ranking/exact/settle-pairs";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import { toTrialScores } from "@/lib/ranking/trials/count-ranks";
import { middleRanks } from "@/lib/ranking/trials/middle-ranks";
import { countTrials } from "@/lib/ranking/trials/run-trials";
import { toTrialRows } from "@/lib/ranking/trials/trial-rows";
import {
  dirichletParameters,
  TRIAL_DRAWS,
  TRIAL_SEED,
  type TrialKind,
} from "@/lib/ranking/trials/trial-weights";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import type { DataFolder } from "./assemble-dataset";
import { type EditionBounds, editionBoundsSchema } from "./derived-schema";
import { loadDataset } from "./load";
import { loadRankedEdition } from "./load-ranked-edition";
import { hashInputs, toScoredEdition } from "./scored-edition";

const cached = new Map<string, ReturnType<typeof robustnessOf>>();

/**
 * How firm the ranks of an edition are: its exact scores, the ranks recomputed with its base weights, the trial
 * weightings, the bounds, every pair. Undefined where an address names no edition, where we do not hold all scores,
 * or know no weights. Computed once a process.
 */
export function loadRobustness(indexId: string, year: string) {
  const key = `${indexId} ${year}`;
  const known = cached.get(key) ?? robustnessOf(indexId, year);
  if (known) cached.set(key, known);
  return known;
}

export type Robustness = NonNullable<ReturnType<typeof robustnessOf>>;

function robustnessOf(indexId: string, year: string) {
  const loaded = loadRankedEdition(indexId, year);
  if (!loaded || loaded.countries.length === 0 || !loaded.edition.weights) return undefined;
  const { weights } = loaded.edition;
  const scored = toScoredEdition(loaded.edition, loaded.index);
  const scores = toExactScores(scored);
  const shares = scored.pillars.map((pillar) => present(weights.values[pillar], `weight of ${pillar}`));
  const base = toWholeWeights(shares);
  const recomputed = rankByWeights(scores, base);
  const published = new Map(loaded.rows.map(({ place, rank }) => [place, rank]));
  return {
    loaded,
    scored,
    scores,
    /** The base weights: shares in the order of the pillars, and the same as whole numbers. */
    shares,
    base,
    basis: weights.basis,
    recomputed,
    recomputedRank: new Map(recomputed.map(({ place, rank }) => [place, rank])),
    /** How many recomputed ranks are not the published ones. */
    differing: recomputed.filter(({ place, rank }) => published.get(place) !== rank).length,
    /** The middle 90 % of the ranks by place. */
    trials: {
      "around-base": lazy(() => trialRanks(scored, scores.places, shares, "around-base")),
      uniform: lazy(() => trialRanks(scored, scores.places, shares, "uniform")),
    },
    bounds: boundsIn(loadDataset().folder, `${indexId}-${year}`, hashInputs(scored)),
    pairs: lazy(() => settlePairs(scores)),
  };
}

function trialRanks(
  scored: ReturnType<typeof toScoredEdition>,
  places: readonly { place: string }[],
  shares: readonly number[],
  kind: TrialKind,
): Map<string, RankInterval> {
  const counts = countTrials({
    scores: toTrialScores(toTrialRows(scored)),
    parameters: dirichletParameters(kind, shares),
    draws: TRIAL_DRAWS,
    seed: TRIAL_SEED,
  });
  const ranks = middleRanks(counts);
  return new Map(places.map(({ place }, at) => [place, present(ranks[at], `trial rank of ${place}`)]));
}

/**
 * The committed bounds of an edition, such as `global-ai-index-2024`, by place; null where they are not those of
 * these figures: `npm run robustness:solve`.
 */
export function boundsIn({ files }: Pick<DataFolder, "files">, edition: string, inputs: string) {
  const path = `derived/bounds/${edition}.json`;
  const file = files.find((one) => one.path === path);
  if (!file) return null;
  const bounds: EditionBounds = editionBoundsSchema.parse(JSON.parse(file.text));
  if (bounds.inputs !== inputs) return null;
  return new Map(bounds.places.map((place) => [place.place, place]));
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
