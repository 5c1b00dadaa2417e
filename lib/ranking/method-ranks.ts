import { transpose } from "d3-array";
import type { PillarScores } from "@/lib/compare/scores";
import { fractionalRanks } from "@/lib/statistics/fractional-ranks";
import { weightedArithmeticMean, weightedGeometricMean } from "./aggregate";
import { goalpostsOf, minMax, zScores } from "./normalise";
import { standardRanks } from "./ranks";

/** How far min-max is stretched before a geometric mean, which takes no zero: from 1, its floor, to 100. */
const GEOMETRIC_SCALE = { min: 1, max: 100 } as const;

type Method = {
  id: string;
  /** One pillar's scores of all countries, made comparable with the other pillars'. */
  normalise: (scores: readonly number[]) => readonly number[];
  /** One country's normalised scores, made one. */
  aggregate: (scores: readonly number[], weights: readonly number[]) => number;
};

/**
 * The ways to a rank that are shown beside each other, ours first: printed scores and their weighted mean. The others
 * change the normalisation or the aggregation as the OECD/JRC Handbook on Constructing Composite Indicators (2008,
 * steps 5 and 6) has them. Min-max is over the countries given; ranks are fractional, from the lowest score up.
 */
export const METHODS = [
  { id: "printed-arithmetic", normalise: (scores) => scores, aggregate: weightedArithmeticMean },
  { id: "min-max-arithmetic", normalise: toMinMax, aggregate: weightedArithmeticMean },
  { id: "z-scores-arithmetic", normalise: zScores, aggregate: weightedArithmeticMean },
  { id: "ranks-arithmetic", normalise: fractionalRanks, aggregate: weightedArithmeticMean },
  { id: "min-max-geometric", normalise: toGeometricScale, aggregate: toGeometricMean },
] as const satisfies readonly Method[];

export type MethodId = (typeof METHODS)[number]["id"];

export type MethodRanks = {
  /** In the order given; each with its ranks in the order of METHODS. */
  places: { place: string; ranks: { method: MethodId; rank: number }[] }[];
  /** Countries without a score in some pillar, which no method can rank. */
  leftOut: string[];
};

export type MethodTerms = { pillars: readonly string[]; weights: Readonly<Record<string, number>> };

/** Scores that agree to so many decimals are equal: the rest is lost in the arithmetic. */
const DECIMALS = 9;

/**
 * The standard rank (1224) of each country under each of the METHODS, by the same weights; all are recomputed. Only
 * where the figures bear it: ask `bearsMethods` first.
 * @param rows those that are ranked, without aggregates
 * @throws RangeError where a pillar has no weight, or where all countries have the same score in one
 */
export function methodRanks(
  rows: readonly { place: string; pillars: PillarScores }[],
  { pillars, weights }: MethodTerms,
): MethodRanks {
  const all = rows.map((row) => ({ place: row.place, scores: completeScores(row.pillars, pillars) }));
  const scored = all.flatMap(({ place, scores }) => (scores ? [{ place, scores }] : []));
  const matrix = scored.map(({ scores }) => scores);
  const weighing = pillars.map((pillar) => weightOf(weights, pillar));
  const byMethod = METHODS.map((method) => ({ id: method.id, ranks: ranksUnder(method, matrix, weighing) }));
  return {
    places: scored.map(({ place }, i) => ({
      place,
      ranks: byMethod.flatMap(({ id, ranks }) => ranks.slice(i, i + 1).map((rank) => ({ method: id, rank }))),
    })),
    leftOut: all.filter(({ scores }) => scores === null).map(({ place }) => place),
  };
}

/** A row a country, a column a pillar. */
type Matrix = readonly (readonly number[])[];

function ranksUnder({ normalise, aggregate }: Method, matrix: Matrix, weights: readonly number[]): number[] {
  const pillars = transpose(matrix).map((scores) => normalise(scores));
  const recomputed = transpose(pillars).map((scores) => aggregate(scores, weights));
  return standardRanks(recomputed.map((score) => Number(score.toFixed(DECIMALS))));
}

function completeScores(scores: PillarScores, pillars: readonly string[]): number[] | null {
  const known = pillars.flatMap((pillar) => scores[pillar] ?? []);
  return known.length === pillars.length ? known : null;
}

function weightOf(weights: MethodTerms["weights"], pillar: string): number {
  const weight = weights[pillar];
  if (weight === undefined) throw new RangeError(`the weights name no "${pillar}"`);
  return weight;
}

function toMinMax(scores: readonly number[]): number[] {
  const goalposts = goalpostsOf(scores);
  return scores.map((score) => minMax(score, goalposts));
}

function toGeometricScale(scores: readonly number[]): number[] {
  const { min, max } = GEOMETRIC_SCALE;
  return toMinMax(scores).map((share) => min + (max - min) * share);
}

function toGeometricMean(scores: readonly number[], weights: readonly number[]): number {
  return weightedGeometricMean(scores, weights, GEOMETRIC_SCALE.min);
}
