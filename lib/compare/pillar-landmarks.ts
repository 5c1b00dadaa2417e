import { median } from "@/lib/ranking/landmarks";
import { type RankInterval, rankInterval } from "@/lib/ranking/rank-interval";
import type { PillarScores } from "./scores";

type Country = { place: string; pillars: PillarScores };

/** The printed scores of a pillar among those countries that have one. */
function printedScores(countries: readonly Country[], pillar: string): number[] {
  return countries.flatMap(({ pillars }) => pillars[pillar] ?? []);
}

/**
 * The positions in a pillar that its printed scores alone allow, among all ranked countries that have the pillar:
 * Russia's 4 in talent, 2024, is 57th to 64th of 83. Null where the place is not among them or has no score.
 */
export function pillarPosition(
  place: string,
  countries: readonly Country[],
  pillar: string,
): RankInterval | null {
  const score = countries.find((country) => country.place === place)?.pillars[pillar] ?? null;
  return score === null ? null : rankInterval(score, printedScores(countries, pillar));
}

/** The middle printed score of a pillar, in points; null where nobody has one. */
export function pillarMedian(countries: readonly Country[], pillar: string): number | null {
  const scores = printedScores(countries, pillar);
  return scores.length ? median(scores) : null;
}

/** The lowest and the highest printed score of a pillar, in points; null where nobody has one. */
export function pillarRange(
  countries: readonly Country[],
  pillar: string,
): { min: number; max: number } | null {
  const scores = printedScores(countries, pillar);
  return scores.length ? { min: Math.min(...scores), max: Math.max(...scores) } : null;
}
