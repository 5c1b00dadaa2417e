import { ranksAmongCommon } from "@/lib/compare/ranks-among-common";
import { HEADLINE_PLACES } from "@/lib/site";
import type { Dataset } from "../assemble-dataset";
import type { DataFile } from "../parse";
import type { Edition } from "../schema";
import type { Names } from "./names";

type Turn = { before: number | null; after: number | null };

/** A country of an edition that both sides cover, with the ranks that are not what they were. */
export type RankChange = {
  place: string;
  name: string;
  index: string;
  edition: string;
  /** "Global AI Index 2024" */
  within: string;
  /** As it stands in the file; the same twice where only the other changed. */
  published: Turn;
  /** Among the countries that every complete edition of the index ranks; null where it is not one of them. */
  common: Turn;
  file: string;
  line: number;
};

/**
 * Ranks that changed of countries that an edition has on both sides: of each edition the countries of the headline
 * first, then the best published rank.
 */
export function rankChanges(before: Dataset, after: Dataset, names: Names): RankChange[] {
  return after.indices.flatMap(({ id, editions }) => {
    const earlier = before.indices.find((index) => index.id === id)?.editions ?? [];
    const common = { before: commonRanks(earlier), after: commonRanks(editions) };
    return editions.flatMap(({ value, document }) => {
      const old = earlier.find((edition) => edition.value.edition === value.edition);
      return value.rows
        .flatMap(({ place, rank }, i) => {
          const row = old?.value.rows.find((candidate) => candidate.place === place);
          if (!row) return [];
          const key = keyOf(value.edition, place);
          const change = {
            published: { before: row.rank, after: rank },
            common: { before: common.before.get(key) ?? null, after: common.after.get(key) ?? null },
          };
          if (!isTurn(change.published) && !isTurn(change.common)) return [];
          const where = {
            place,
            name: names.place(place),
            index: id,
            edition: value.edition,
            within: names.edition(id, value.edition),
          };
          return [{ ...where, ...change, file: document.file, line: document.lineOf(["rows", i, "rank"]) }];
        })
        .sort(byWeight);
    });
  });
}

function byWeight(a: RankChange, b: RankChange): number {
  const headline = (change: RankChange) => (HEADLINE_PLACES.some((place) => place === change.place) ? 0 : 1);
  const rank = ({ published }: RankChange) => published.after ?? Number.MAX_SAFE_INTEGER;
  return headline(a) - headline(b) || rank(a) - rank(b);
}

export function isTurn({ before, after }: Turn): boolean {
  return before !== after;
}

/** By edition and place, over the complete editions. */
function commonRanks(editions: readonly DataFile<Edition>[]): Map<string, number> {
  const complete = editions.filter(({ value }) => !value.coverage.partial);
  const { editions: ranked } = ranksAmongCommon(
    complete.map(({ value }) => ({
      edition: value.edition,
      ranks: value.rows.flatMap(({ place, rank }) => (rank === null ? [] : [{ place, rank }])),
    })),
  );
  return new Map(
    ranked.flatMap(({ edition, ranks }) =>
      ranks.map(({ place, rank }): [string, number] => [keyOf(edition, place), rank]),
    ),
  );
}

function keyOf(edition: string, place: string): string {
  return `${edition} ${place}`;
}
