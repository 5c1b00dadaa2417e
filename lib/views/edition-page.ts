import type { Edition, Index, Source } from "@/lib/data/schema";
import { formatScore } from "@/lib/i18n/format";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { median } from "@/lib/ranking/landmarks";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import type { PlaceLookup } from "./ladder";
import { gradeName } from "./provenance";

export type LoadedEdition = {
  index: Index;
  edition: Edition;
  source: Source;
  countries: RankedCountry[];
  /** The line of a place's row in the edition's file. */
  lineOf: (place: string) => number;
};

/** The lines that name an edition: above a title, under a picture, in a caption. */
export function editionLines(locale: Locale, { index, edition, source, countries }: LoadedEdition) {
  const t = translator(locale);
  const words = {
    index: indexWord(locale, index.id, "name"),
    edition: edition.edition,
    count: countries.length,
  };
  const name = t("edition.name", words);
  const grade = gradeName(t, source.grade);
  return {
    name,
    grade,
    kicker: t("edition.kicker", { ...words, publisher: source.publisher, grade }),
    caption: t("ranking.caption", words),
    source: t("edition.source", { name, publisher: source.publisher, grade }),
  };
}

/** The finding and the legend of a whole ranking. */
export function rankingLines(
  locale: Locale,
  { index, edition, source, countries }: LoadedEdition,
  placeOf: PlaceLookup,
) {
  const t = translator(locale);
  const [leader, second] = countries;
  if (!leader || !second)
    throw new RangeError(`${edition.index} ${edition.edition} ranks fewer than two countries`);
  const score = (value: number) => formatScore(locale, value, edition.precision);
  const gap = leader.overall - second.overall;
  return {
    title: t("ranking.title", {
      leader: placeNameAtStart(locale, placeOf(leader.place)),
      gap: score(gap),
      gapValue: gap,
      count: countries.length,
      median: score(median(countries.map(({ overall }) => overall))),
    }),
    subtitle: t("ranking.subtitle", { ...index.scale, publisher: source.publisher }),
  };
}

/** "Brazil is placed one above Russia; both print 12 …" where that is so; null where the one above prints more. */
export function oneAboveSentence(
  locale: Locale,
  country: RankedCountry,
  { edition, countries }: Pick<LoadedEdition, "edition" | "countries">,
  placeOf: PlaceLookup,
): string | null {
  const above = countries.find(({ rank }) => rank === country.rank - 1);
  if (above?.overall !== country.overall) return null;
  return translator(locale)("headline.oneAbove", {
    above: placeNameAtStart(locale, placeOf(above.place)),
    country: placeNameInSentence(locale, placeOf(country.place)),
    score: formatScore(locale, country.overall, edition.precision),
    unit: edition.precision,
  });
}
