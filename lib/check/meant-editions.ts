import type { RankClaim } from "./read-sentence";

/** The ranks of an edition. */
export type RankedEdition = {
  index: string;
  edition: string;
  count: number;
  partial: boolean;
  rankOf: (place: string) => number | null;
};

/** True where the sentence names no other index and no other year. */
export function isMeant({ index, edition, before }: RankClaim, candidate: RankedEdition): boolean {
  return (
    (index === null || index === candidate.index) &&
    (edition === null || edition === candidate.edition) &&
    (before === null || candidate.edition < before)
  );
}

/** "More than 80 countries" is said of 83, not of 193. */
const ROUNDED_BY = 10;

/** True where the sentence says the number of countries that the edition ranked, or none. */
export function agrees(coverage: RankClaim["coverage"], { count }: RankedEdition): boolean {
  if (coverage === null) return true;
  if (coverage === "several") return false;
  return coverage.atLeast
    ? count >= coverage.count && count < coverage.count + ROUNDED_BY
    : count === coverage.count;
}

/** The newest first; those of one year in the order of their indices. */
export function newestYearFirst<Edition extends RankedEdition>(
  all: readonly Edition[],
  some: readonly Edition[],
): Edition[] {
  const order = [...new Set(all.map(({ index }) => index))];
  return some.toSorted(
    (a, b) => Number(b.edition) - Number(a.edition) || order.indexOf(a.index) - order.indexOf(b.index),
  );
}

/** What the sentence should have said: where it means an edition that, otherwise the newest that ranks the country. */
export function nearestMeant<Edition extends RankedEdition>(
  { rank }: RankClaim,
  meant: readonly Edition[],
  within: readonly Edition[],
  all: readonly Edition[],
  place: string,
): Edition | null {
  const ranks = (edition: Edition) => edition.rankOf(place) !== null;
  const sameRank = newestYearFirst(all.toReversed(), meant).find((edition) => edition.rankOf(place) === rank);
  const ofFirstIndex = all.filter(({ index }) => index === all.at(-1)?.index);
  return (
    sameRank ?? within.find(ranks) ?? meant.find(ranks) ?? ofFirstIndex.find(ranks) ?? all.find(ranks) ?? null
  );
}
