import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommonRanks, ranksAmongCommon } from "@/lib/compare/ranks-among-common";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";

function publishedRanks(edition: string) {
  const countries = loadRankedEdition("global-ai-index", edition)?.countries ?? [];
  return { edition, ranks: countries.map(({ place, rank }) => ({ place, rank })) };
}

function rankOf({ editions }: CommonRanks, place: string): (number | undefined)[] {
  return editions.map(({ ranks }) => ranks.find((one) => one.place === place)?.rank);
}

const places = fc.uniqueArray(fc.stringMatching(/^[A-D]{2}$/), { maxLength: 16 });

/** Editions with ranks of their own: distinct, not starting at 1, and in no order. */
const editions = fc.array(places, { minLength: 1, maxLength: 4 }).chain((sets) =>
  fc.tuple(
    ...sets.map((set, i) =>
      fc
        .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: set.length, maxLength: set.length })
        .map((ranks) => ({
          edition: String(2020 + i),
          ranks: set.map((place, at) => ({ place, rank: ranks[at] ?? 0 })),
        })),
    ),
  ),
);

describe("ranksAmongCommon", () => {
  it("ranks the 61 countries of 2021, 2024 and 2025 among themselves", () => {
    const all = [publishedRanks("2021"), publishedRanks("2024"), publishedRanks("2025")];
    expect(all.map(({ ranks }) => ranks.length)).toEqual([62, 83, 93]);
    const common = ranksAmongCommon(all);
    expect(common.places).toHaveLength(61);
    // Published: Russia 32 of 62, 31 of 83, 29 of 93. Ahead of it and not common: 2021 Hong Kong (20), 2024 Hong Kong
    // (16), 2025 nobody. So 31, 30, 29.
    expect(rankOf(common, "RUS")).toEqual([31, 30, 29]);
    expect(rankOf(common, "BRA")).toEqual([38, 29, 25]);
    expect(rankOf(common, "IND")).toEqual([17, 10, 17]);
    expect(common.places).not.toContain("HKG");
  });

  it("shares a rank between places that the publisher ranks equal, and skips the next", () => {
    const ranks = [
      { place: "AAA", rank: 2 },
      { place: "BBB", rank: 2 },
      { place: "CCC", rank: 4 },
    ];
    expect(ranksAmongCommon([{ edition: "2024", ranks }]).editions[0]?.ranks).toEqual([
      { place: "AAA", rank: 1 },
      { place: "BBB", rank: 1 },
      { place: "CCC", rank: 3 },
    ]);
  });

  it("finds nothing in common among no editions, and among editions that share no place", () => {
    expect(ranksAmongCommon([])).toEqual({ places: [], editions: [] });
    const apart = [
      { edition: "2021", ranks: [{ place: "AAA", rank: 1 }] },
      { edition: "2024", ranks: [{ place: "BBB", rank: 1 }] },
    ];
    expect(ranksAmongCommon(apart)).toEqual({
      places: [],
      editions: [
        { edition: "2021", ranks: [] },
        { edition: "2024", ranks: [] },
      ],
    });
  });

  it("gives every edition the ranks 1 to n, once each, to the same places", () => {
    fc.assert(
      fc.property(editions, (all) => {
        const common = ranksAmongCommon(all);
        for (const { ranks } of common.editions) {
          expect(ranks.map(({ rank }) => rank)).toEqual(common.places.map((_, i) => i + 1));
          expect(ranks.map(({ place }) => place).sort()).toEqual(common.places);
        }
      }),
    );
  });

  it("keeps the publisher's order", () => {
    fc.assert(
      fc.property(editions, (all) => {
        for (const [i, { ranks }] of ranksAmongCommon(all).editions.entries()) {
          const published = new Map(all[i]?.ranks.map(({ place, rank }) => [place, rank]));
          const inOrder = ranks.map(({ place }) => published.get(place) ?? Number.NaN);
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("does not mind the order of the rows", () => {
    fc.assert(
      fc.property(editions, (all) => {
        const reversed = all.map(({ edition, ranks }) => ({ edition, ranks: [...ranks].reverse() }));
        expect(ranksAmongCommon(reversed)).toEqual(ranksAmongCommon(all));
      }),
    );
  });
});
