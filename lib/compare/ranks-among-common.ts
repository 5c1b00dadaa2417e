type PlaceRank = { place: string; rank: number };

export type EditionRanks = { edition: string; ranks: readonly PlaceRank[] };

export type CommonRanks = {
  /** The places that every edition ranks, sorted by id. */
  places: string[];
  /** Each edition, in the order given, with the rank of every common place among the common ones, best first. */
  editions: { edition: string; ranks: PlaceRank[] }[];
};

/**
 * Ranks among the countries that all editions rank, 1..n by published rank: the one figure that may be followed
 * from edition to edition, as each covers another set. Countries that the publisher places equal share the rank and
 * the next is skipped. No editions have no places in common.
 *
 * Russia is 32nd of 62 in 2021, 31st of 83 in 2024 and 29th of 93 in 2025; among the 61 common ones 31, 30, 29.
 */
export function ranksAmongCommon(editions: readonly EditionRanks[]): CommonRanks {
  const common = commonPlaces(editions);
  return {
    places: [...common].sort(),
    editions: editions.map(({ edition, ranks }) => ({
      edition,
      ranks: rankAgain(ranks.filter(({ place }) => common.has(place))),
    })),
  };
}

function commonPlaces([first, ...others]: readonly EditionRanks[]): Set<string> {
  const covered = others.map(({ ranks }) => new Set(ranks.map(({ place }) => place)));
  const places = (first?.ranks ?? []).map(({ place }) => place);
  return new Set(places.filter((place) => covered.every((set) => set.has(place))));
}

function rankAgain(ranks: readonly PlaceRank[]): PlaceRank[] {
  return ranks
    .map(({ place, rank }) => ({ place, rank: 1 + ranks.filter((other) => other.rank < rank).length }))
    .sort((a, b) => a.rank - b.rank);
}
