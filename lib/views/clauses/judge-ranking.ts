import type { Clause } from "@/lib/data/claims-schema";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { editionLines } from "../edition-page";
import { type ClaimLookups, gradedStanding, type JudgedClause } from "./judged-clause";

export function judgeRank(
  locale: Locale,
  clause: Extract<Clause, { kind: "rank" }>,
  { editionOf, placeOf }: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const loaded = editionOf(clause.index, clause.edition);
  const ranked = loaded?.countries.find(({ place }) => place === clause.place);
  if (!loaded || !ranked) return { standing: "unsourced", lines: [] };
  const { countries, edition, source } = loaded;
  const { name, grade } = editionLines(locale, loaded);
  const isSame = ranked.rank === clause.rank && countries.length === clause.of;
  const text = t("claims.rank", {
    edition: name,
    publisher: source.publisher,
    grade,
    country: placeNameInSentence(locale, placeOf(clause.place)),
    rank: ranked.rank,
    count: countries.length,
  });
  const href = `${pageHref(locale, "rankings", edition.index, edition.edition)}#${clause.place.toLowerCase()}`;
  return { standing: gradedStanding(source.grade, isSame), lines: [{ text, href }] };
}

export function judgeRankedBehind(
  locale: Locale,
  clause: Extract<Clause, { kind: "ranked-behind" }>,
  { editionOf, placeOf }: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const loaded = editionOf(clause.index, clause.edition);
  const rankOf = (place: string) => loaded?.countries.find((country) => country.place === place)?.rank;
  const own = rankOf(clause.place);
  if (!loaded || own === undefined) return { standing: "unsourced", lines: [] };
  const list = (places: readonly string[]) =>
    formatList(
      languageOf(locale).numerals,
      places.map((place) =>
        t("claims.placeRank", {
          place: placeName(locale, placeOf(place)),
          rank: String(rankOf(place) ?? "–"),
        }),
      ),
    );
  const ahead = clause.others.filter((place) => (rankOf(place) ?? Number.POSITIVE_INFINITY) < own);
  const behind = clause.others.filter((place) => !ahead.includes(place));
  const country = placeNameInSentence(locale, placeOf(clause.place));
  const texts = [
    ...(ahead.length ? [t("claims.ahead", { country, list: list(ahead) })] : []),
    ...(behind.length ? [t("claims.notAhead", { country, list: list(behind) })] : []),
  ];
  return {
    standing: gradedStanding(loaded.source.grade, behind.length === 0),
    lines: texts.map((text) => ({ text, href: null })),
  };
}
