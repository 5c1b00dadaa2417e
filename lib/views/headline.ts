import type { Place } from "@/lib/data/schema";
import { formatScore } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import type { RankedCountry } from "@/lib/ranking/rank-countries";

export type RankedEdition = { countries: readonly RankedCountry[]; precision: number };

function leaderOf(countries: readonly RankedCountry[]): RankedCountry {
  const [leader] = countries;
  if (!leader) throw new RangeError("an edition without a ranked country has no headline");
  return leader;
}

/** The finding for one country: "Russia is 31st of 83 in AI, with 12 points where the leader has 100". */
export function headline(
  locale: Locale,
  place: Place,
  country: RankedCountry,
  edition: RankedEdition,
): string {
  const t = translator(locale);
  const leader = leaderOf(edition.countries);
  const words = {
    country: placeNameAtStart(locale, place),
    rank: country.rank,
    count: edition.countries.length,
    score: formatScore(locale, country.overall, edition.precision),
    scoreValue: country.overall,
  };
  if (country.place === leader.place) return t("headline.leader", words);
  return t("headline.other", { ...words, top: formatScore(locale, leader.overall, edition.precision) });
}

/** "12: 30th to 33rd; ordered by the publisher before rounding"; null where nobody else prints the score. */
export function sameScoreSentence(locale: Locale, country: RankedCountry, precision: number): string | null {
  const { from, to } = country.interval;
  if (from === to) return null;
  return translator(locale)("headline.sameScore", {
    score: formatScore(locale, country.overall, precision),
    from,
    to,
  });
}
