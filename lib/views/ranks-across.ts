import { ranksAcross } from "@/lib/compare/ranks-across";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { toAgreementLinks } from "./agreement-lines";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";

/** Where every place stands in every index, in one language. Takes an edition an index, in the order of the rows. */
export function toRanksAcross(locale: Locale, editions: readonly LoadedEdition[]) {
  const { n, common, published } = ranksAcross(editions.map(({ edition }) => edition));
  return {
    words: acrossWords(translator(locale), n, editions.length),
    n,
    /** Ranks among those that all indices cover, in the order of the indices. */
    common,
    indices: editions.map((loaded, i) => toIndex(locale, loaded, present(published[i], "rank"))),
    agreement: toAgreementLinks(locale, editions),
    aheadOrBehind: pageHref(locale, "ahead-or-behind", "{id}"),
  };
}

export type RanksAcrossView = ReturnType<typeof toRanksAcross>;
export type IndexAcross = RanksAcrossView["indices"][number];

/** The same of some places only, for a page that brings no more; takes alpha-3 in lower case. */
export function withPlaces(view: RanksAcrossView, places: readonly string[]): RanksAcrossView {
  return {
    ...view,
    common: only(view.common, places),
    indices: view.indices.map((index) => ({ ...index, ranks: only(index.ranks, places) })),
  };
}

function toIndex(locale: Locale, loaded: LoadedEdition, ranks: Record<string, number | null>) {
  const t = translator(locale);
  const { index, edition, source } = loaded;
  const { grade } = editionLines(locale, loaded);
  return {
    id: index.id,
    dataset: editionDataset(loaded),
    name: t("edition.name", { index: indexWord(locale, index.id, "name"), edition: edition.edition }),
    href: pageHref(locale, "rankings", index.id, edition.edition),
    source: t("across.source", { publisher: source.publisher, grade }),
    note: edition.rankedBy === "us" ? t("across.ours") : null,
    count: edition.coverage.places,
    /** As published; null where a country is listed without a rank, absent where it is not covered. */
    ranks,
  };
}

function only<T>(byPlace: Record<string, T>, places: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(byPlace).filter(([place]) => places.includes(place)));
}

function acrossWords(t: Translator, n: number, m: number) {
  const country = "{country}";
  return {
    title: t("across.title", { n, m }),
    titleBetween: t("across.titleBetween", { n, country, from: "{from}", to: "{to}" }),
    titleSame: t("across.titleSame", { n, country, from: "{from}" }),
    note: t("across.note", { n, m }),
    heads: [
      t("across.index"),
      t("measure.country"),
      t("country.historyAmong", { n }),
      t("country.historyPublished"),
    ],
    rank: t("across.rank", { n }),
    published: t("across.published", { rank: "{rank}", count: "{count}" }),
    notCovered: t("across.notCovered"),
    listed: t("across.listed"),
    outside: t("across.outside", { country, n, m }),
    agreementTitle: t("across.agreementTitle"),
    aheadOrBehind: t("across.aheadOrBehind", { country }),
  };
}
