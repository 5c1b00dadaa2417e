import { scalesOf } from "@/lib/data/edition-measures";
import type { Source } from "@/lib/data/schema";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";
import { joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { median } from "@/lib/ranking/landmarks";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import { overallText, type RankedEdition } from "./headline";
import type { PlaceLookup } from "./ladder";
import { gradeName } from "./provenance";

export type LoadedEdition = RankedEdition & {
  source: Source;
  /** The line of a place's row in the edition's file. */
  lineOf: (place: string) => number;
};

/** The edition among the datasets: "global-ai-index-2024". */
export function editionDataset({ edition }: Pick<LoadedEdition, "edition">): string {
  return `${edition.index}-${edition.edition}`;
}

/** The lines that name an edition: above a title, under a picture, in a caption. */
export function editionLines(locale: Locale, { index, edition, source, rows }: LoadedEdition) {
  const t = translator(locale);
  const words = {
    index: indexWord(locale, index.id, "name"),
    edition: edition.edition,
    count: edition.coverage.places,
    held: rows.length,
  };
  const name = t("edition.name", words);
  const grade = gradeName(t, source.grade);
  return {
    name,
    grade,
    kicker: t("edition.kicker", { ...words, publisher: source.publisher, grade }),
    caption: t(edition.coverage.partial ? "ranking.captionPartial" : "ranking.caption", words),
    source: t("edition.source", { name, publisher: source.publisher, grade }),
  };
}

/** The finding and the legend of a ranking. */
export function rankingLines(locale: Locale, loaded: LoadedEdition, placeOf: PlaceLookup) {
  const { edition, countries } = loaded;
  if (edition.coverage.partial) return partialLines(locale, loaded, placeOf);
  const t = translator(locale);
  const [leader, second] = countries;
  if (!leader || !second)
    throw new RangeError(`${edition.index} ${edition.edition} ranks fewer than two countries`);
  const score = overallText(locale, loaded);
  const gap = leader.overall - second.overall;
  return {
    title: t("ranking.title", {
      leader: placeNameAtStart(locale, placeOf(leader.place)),
      gap: score(gap),
      gapValue: gap,
      count: countries.length,
      median: score(median(countries.map(({ overall }) => overall))),
    }),
    subtitle: joinSentences(scaleSentences(locale, loaded)),
  };
}

/** Of a partial edition: who is first, and how much of it we hold. */
function partialLines(locale: Locale, { edition, rows, source }: LoadedEdition, placeOf: PlaceLookup) {
  const t = translator(locale);
  const [leader] = rows;
  if (!leader) throw new RangeError(`${edition.index} ${edition.edition} ranks nobody`);
  const words = { held: rows.length, count: edition.coverage.places, publisher: source.publisher };
  return {
    title: t("ranking.titlePartial", {
      ...words,
      leader: placeNameAtStart(locale, placeOf(leader.place)),
    }),
    subtitle: t("ranking.subtitlePartial", words),
  };
}

/** Between which scores the columns run, and who ordered countries of which the same score is printed. */
function scaleSentences(locale: Locale, { index, edition, source, countries }: LoadedEdition): string[] {
  const t = translator(locale);
  const { overall, pillars } = scalesOf(edition, index);
  const words = { ...overall, publisher: source.publisher };
  const isOneScale = overall.min === pillars.min && overall.max === pillars.max;
  const isShared = countries.some(({ sameScore }) => sameScore.length > 1);
  return [
    isOneScale
      ? t("ranking.scale", words)
      : t("ranking.scales", { ...words, pillarMin: pillars.min, pillarMax: pillars.max }),
    ...(edition.rankedBy === "us" ? [t("ranking.orderUs")] : []),
    ...(isShared ? [t(edition.rankedBy === "us" ? "ranking.bracketUs" : "ranking.bracket")] : []),
  ];
}

/** "Brazil is placed one above Russia; both print 12 …" where that is so; null where the one above prints more. */
export function oneAboveSentence(
  locale: Locale,
  country: RankedCountry,
  ranked: RankedEdition,
  placeOf: PlaceLookup,
): string | null {
  const { edition, countries } = ranked;
  const above = countries.find(({ rank }) => rank === country.rank - 1);
  if (above?.overall !== country.overall) return null;
  return translator(locale)("headline.oneAbove", {
    above: placeNameAtStart(locale, placeOf(above.place)),
    country: placeNameInSentence(locale, placeOf(country.place)),
    score: overallText(locale, ranked)(country.overall),
    unit: edition.precision,
  });
}
