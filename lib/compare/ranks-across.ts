import { present } from "@/lib/present";
import { ranksAmongCommon } from "./ranks-among-common";

type Edition = { rows: readonly { place: string; rank: number | null }[] };

export type RanksAcross = {
  /** How many places every edition ranks. */
  n: number;
  /** The rank of each such place among them, an edition after another, by alpha-3 in lower case. */
  common: Record<string, number[]>;
  /** An edition after another, the published rank by place; null where it is listed without a rank. */
  published: Record<string, number | null>[];
};

/**
 * Where places stand in several editions: as published, and among the places that all of them rank. Each edition
 * speaks for itself: there is no average.
 *
 * Russia is 29th of 93, 49th of 195, 46th of 165 and 28th of 36; among the 36 common ones 28, 33, 31 and 28.
 */
export function ranksAcross(editions: readonly Edition[]): RanksAcross {
  const { places, editions: among } = ranksAmongCommon(
    editions.map(({ rows }, i) => ({
      edition: String(i),
      ranks: rows.flatMap(({ place, rank }) => (rank === null ? [] : [{ place, rank }])),
    })),
  );
  const rankOf = among.map(({ ranks }) => new Map(ranks.map(({ place, rank }) => [place, rank])));
  return {
    n: places.length,
    common: Object.fromEntries(
      places.map((place) => [
        place.toLowerCase(),
        rankOf.map((ranks) => present(ranks.get(place), `rank of ${place}`)),
      ]),
    ),
    published: editions.map(({ rows }) =>
      Object.fromEntries(rows.map(({ place, rank }) => [place.toLowerCase(), rank])),
    ),
  };
}

/** The best and the worst of a place's ranks; null where it has none. */
export function extentOf(ranks: readonly number[] | undefined): { from: number; to: number } | null {
  return ranks?.length ? { from: Math.min(...ranks), to: Math.max(...ranks) } : null;
}
