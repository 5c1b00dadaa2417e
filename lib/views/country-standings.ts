import { type Standing, standingIn } from "@/lib/across/standing";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { STARTING_EDITION } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { sourcePanelOf } from "./country-sentences";
import type { CountrySubject } from "./country-subject";
import { editionLines, type LoadedEdition } from "./edition-page";

/** The editions in which a page tells where a country stands: each index's newest, and the one the article meant. */
export function toldEditions({ data }: Pick<CountrySubject, "data">): LoadedEdition[] {
  return data.indices.flatMap(({ index, editions }) => {
    const newest = editions.at(-1);
    const meant = editions.find(({ edition }) => isMeant(index.id, edition.edition));
    return [...new Set([newest, meant])].flatMap((one) => one ?? []);
  });
}

function isMeant(index: string, year: string): boolean {
  return index === STARTING_EDITION.index && year === STARTING_EDITION.edition;
}

/** One line an edition: the rank as published, or why there is none. */
export function toStandings(subject: CountrySubject) {
  const { locale, id, place } = subject;
  const t = translator(locale);
  return toldEditions(subject).map((loaded) => {
    const { index, edition, source } = loaded;
    const standing = standingIn(edition, place.id);
    const ranked = standing.kind === "ranked" ? standing : null;
    const base = pageHref(locale, "rankings", index.id, edition.edition);
    const isOurs = ranked !== null && edition.rankedBy === "us";
    return {
      key: `${index.id}-${edition.edition}`,
      rank: ranked && t("country.ordinal", { rank: ranked.rank }),
      of: ranked ? t("country.ofCount", { count: ranked.count }) : standingText(locale, standing),
      index: indexWord(locale, index.id, "name"),
      year: t("country.yearBy", { year: edition.edition, publisher: source.publisher }),
      notes: [
        ...(isMeant(index.id, edition.edition) ? [t("country.meant")] : []),
        ...(isOurs ? [t("country.ranksOurs")] : []),
      ].join(" · "),
      href: ranked ? `${base}#${id}` : base,
      panel: sourcePanelOf(loaded),
      source: t("country.source", { grade: editionLines(locale, loaded).grade }),
    };
  });
}

export type StandingView = ReturnType<typeof toStandings>[number];

/** "31st of 83", "not covered". */
export function standingText(locale: Locale, standing: Standing): string {
  const t = translator(locale);
  switch (standing.kind) {
    case "ranked":
      return t("country.rankOf", { rank: standing.rank, count: standing.count });
    case "listed":
      return t("country.listed");
    case "beyond":
      return t("country.beyond", { held: standing.held, count: standing.count });
    case "not-held":
      return t("country.notHeld");
    case "not-covered":
      return t("country.notCovered");
  }
}
