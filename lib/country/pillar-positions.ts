import { median } from "@/lib/ranking/landmarks";
import type { RankedRow } from "@/lib/ranking/rank-countries";
import { type RankInterval, rankInterval } from "@/lib/ranking/rank-interval";

export type PillarPosition = {
  pillar: string;
  score: number;
  /** The ranks that the printed scores allow among all that have a score in it. */
  position: RankInterval;
  /** How many have a score in it. */
  count: number;
  median: number;
  /** True where the publisher imputed the score, for want of data. */
  imputed: boolean;
};

/** Where a place stands in each pillar, in the order given; a pillar in which it has no score is left out. */
export function pillarPositions(
  rows: readonly RankedRow[],
  place: string,
  pillars: readonly string[],
): PillarPosition[] {
  const row = rows.find((one) => one.place === place);
  return pillars.flatMap((pillar) => {
    const score = row?.pillars[pillar] ?? null;
    if (!row || score === null) return [];
    const scores = rows.flatMap(({ pillars: all }) => all[pillar] ?? []);
    return {
      pillar,
      score,
      position: rankInterval(score, scores),
      count: scores.length,
      median: median(scores),
      imputed: row.imputed?.includes(pillar) ?? false,
    };
  });
}
