import { type EditionRanks, ranksAmongCommon } from "@/lib/compare/ranks-among-common";
import { present } from "@/lib/present";
import { countPairs, kendall } from "@/lib/statistics/kendall";
import { spearman } from "@/lib/statistics/spearman";

type Ranks = EditionRanks["ranks"];

export type AgreedPlace = {
  place: string;
  /** Its rank among the common places in the first edition and in the second. */
  ranks: readonly [number, number];
  /** The same among all that each edition ranks. */
  inAll: readonly [number, number];
};

export type Agreement = {
  /** How many places both editions rank. */
  n: number;
  /** Spearman's ρ and Kendall's τ-b over them; null where fewer than two have an order in both. */
  rho: number | null;
  tau: number | null;
  /** Of all pairs of common places, how many both editions put in the same order. */
  pairs: { same: number; all: number };
  /** By the first edition's rank, then by id. */
  places: AgreedPlace[];
};

/**
 * How far two editions agree on the order of the places that both rank. Takes their ranks, whatever else the rows
 * have: `agreementOf(loaded.rows, other.rows)`. Exchanging the two exchanges each place's ranks and
 * changes no figure.
 */
export function agreementOf(a: Ranks, b: Ranks): Agreement {
  const common = ranksAmongCommon([
    { edition: "a", ranks: a },
    { edition: "b", ranks: b },
  ]);
  const [among, all] = [common.editions.map(({ ranks }) => toMap(ranks)), [a, b].map(toMap)];
  const places = common.places
    .map((place) => ({ place, ranks: ranksIn(among, place), inAll: ranksIn(all, place) }))
    .sort((one, other) => one.ranks[0] - other.ranks[0] || (one.place < other.place ? -1 : 1));
  const x = places.map(({ ranks }) => ranks[0]);
  const y = places.map(({ ranks }) => ranks[1]);
  const { concordant, pairs } = countPairs(x, y);
  return {
    n: places.length,
    rho: spearman(x, y),
    tau: kendall(x, y),
    pairs: { same: concordant, all: pairs },
    places,
  };
}

function toMap(ranks: Ranks): Map<string, number> {
  return new Map(ranks.map(({ place, rank }) => [place, rank]));
}

function ranksIn(editions: readonly ReadonlyMap<string, number>[], place: string): [number, number] {
  const [first, second] = editions.map((ranks) => present(ranks.get(place), `rank of ${place}`));
  return [present(first, "first edition"), present(second, "second edition")];
}

/** How many ranks lie between a place's two. */
export function distanceOf({ ranks }: AgreedPlace): number {
  return Math.abs(ranks[0] - ranks[1]);
}

/** The places whose two ranks lie furthest apart, the furthest first; of equals the one that stands higher in one. */
export function largestDisagreements({ places }: Agreement, count: number): AgreedPlace[] {
  const best = ({ ranks }: AgreedPlace) => Math.min(...ranks);
  return places
    .toSorted((one, other) => distanceOf(other) - distanceOf(one) || best(one) - best(other))
    .slice(0, count);
}
