import { scalesOf, shownPrecision } from "@/lib/data/edition-measures";
import type { Edition, Index, Place } from "@/lib/data/schema";
import { formatScore } from "@/lib/i18n/format";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import type { RankedCountry, RankedRow } from "@/lib/ranking/rank-countries";

/** What the sentences about an edition's countries are made from. */
export type RankedEdition = {
  index: Index;
  edition: Edition;
  rows: readonly RankedRow[];
  countries: readonly RankedCountry[];
};

/** An overall score as it is shown in its edition. */
export function overallText(locale: Locale, { index, edition }: Pick<RankedEdition, "index" | "edition">) {
  const precision = shownPrecision(edition, scalesOf(edition, index).overall);
  return (score: number) => formatScore(locale, score, precision);
}

/**
 * The finding for one country: "Russia is 31st of 83 in AI, with 12 points where the leader has 100"; without the
 * points where we do not hold the scores of all.
 */
export function headline(locale: Locale, place: Place, row: RankedRow, ranked: RankedEdition): string {
  const t = translator(locale);
  const [leader] = ranked.countries;
  const words = {
    country: placeNameAtStart(locale, place),
    rank: row.rank,
    count: ranked.edition.coverage.places,
    subject: indexWord(locale, ranked.index.id, "subject"),
  };
  if (!leader || row.overall === null) return t("headline.rankOnly", words);
  const text = overallText(locale, ranked);
  const scored = { ...words, score: text(row.overall), scoreValue: row.overall };
  if (row.place === leader.place) return t("headline.leader", scored);
  return t("headline.other", { ...scored, top: text(leader.overall) });
}

/** "12: 30th to 33rd; ordered by the publisher before rounding"; null where nobody else prints the score. */
export function sameScoreSentence(locale: Locale, row: RankedRow, ranked: RankedEdition): string | null {
  const { interval, overall } = row;
  if (overall === null || !interval || interval.from === interval.to) return null;
  const key = ranked.edition.rankedBy === "publisher" ? "headline.sameScore" : "headline.sameScoreOurs";
  return translator(locale)(key, {
    score: overallText(locale, ranked)(overall),
    from: interval.from,
    to: interval.to,
  });
}
