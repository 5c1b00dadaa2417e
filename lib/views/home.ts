import { assignCountryColours } from "@/lib/charts/country-colours";
import type { Locale } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import { HEADLINE_IDS, STARTING_EDITION } from "@/lib/site";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { toAskedCountry } from "./asked-country";
import { editionDataset, editionLines, type LoadedEdition, oneAboveSentence } from "./edition-page";
import { headline } from "./headline";
import { type PlaceLookup, toLadderView } from "./ladder";
import { describeProvenance } from "./provenance";
import { toRankingTable } from "./ranking-table";

/** The home page: the starting fact, where it stands among all, the five side by side, and the ways on. */
export function toHomeView(
  locale: Locale,
  loaded: LoadedEdition,
  newest: LoadedEdition,
  placeOf: PlaceLookup,
) {
  const t = translator(locale);
  const { index, edition, source, countries, lineOf } = loaded;
  const lines = editionLines(locale, loaded);
  const rankingHref = pageHref(locale, "rankings", index.id, edition.edition);
  const country = startingCountry(countries);
  const table = toRankingTable(locale, loaded, placeOf);
  const title = headline(locale, placeOf(country.place), country, loaded);
  const datasets = [editionDataset(loaded)];
  const foot = { source: lines.source, sourceLabel: t("provenance.all") };
  const rows = table.rows.filter(({ id }) => HEADLINE_IDS.includes(id));
  const measures = table.measures.filter(({ kind }) => kind !== "facet");
  const colours = assignCountryColours(HEADLINE_IDS);
  return {
    answer: {
      kicker: lines.kicker,
      title,
      text: oneAboveSentence(locale, country, loaded, placeOf),
      newest: newestAnswer(locale, country, loaded, newest, placeOf),
      ...foot,
    },
    ladder: {
      ...foot,
      picture: "home-ladder",
      datasets,
      finding: title,
      subtitle: t("home.ladderNote"),
      view: toLadderView(locale, loaded, placeOf, HEADLINE_IDS),
      labelled: HEADLINE_IDS,
      colours,
      base: rankingHref,
      table: { href: `${rankingHref}#table`, text: t("ranking.inTable") },
    },
    five: {
      ...foot,
      picture: "home-countries",
      datasets,
      title: t("home.fiveTitle"),
      subtitle: t("home.fiveNote"),
      rows,
      measures,
      colours,
      base: rankingHref,
      words: {
        rank: t("measure.rank"),
        country: t("measure.country"),
        interval: t("measure.interval"),
        pillars: t("ranking.pillars", { country: "{country}" }),
      },
    },
    waysOn: [
      {
        href: `${rankingHref}#${country.place.toLowerCase()}`,
        text: t("home.mark", { country: placeName(locale, placeOf(country.place)) }),
      },
      { href: pageHref(locale, "compare"), text: t("home.compare") },
      { href: pageHref(locale, "models"), text: t("models.toModels") },
      { href: pageHref(locale, "claims"), text: t("models.toClaims") },
      { href: pageHref(locale, "check"), text: t("check.nav") },
      { href: rankingHref, text: t("home.whole", { count: countries.length }) },
      { href: pageHref(locale, "rankings"), text: t("home.rankings") },
    ],
    provenance: describeProvenance(locale, edition, source),
    asked: rows.map(({ id, name, rank, texts }) =>
      toAskedCountry({
        country: name,
        edition: lines.name,
        page: absoluteHref(pageHref(locale)),
        line: lineOf(id.toUpperCase()),
        printed: [
          { label: t("measure.rank"), text: String(rank) },
          ...measures.map(({ label }, i) => ({ label, text: present(texts[i], label) })),
        ],
      }),
    ),
  };
}

export type HomeView = ReturnType<typeof toHomeView>;

function startingCountry(countries: readonly RankedCountry[]): RankedCountry {
  const country = countries.find(({ place }) => place === STARTING_EDITION.place);
  if (!country)
    throw new Error(`${STARTING_EDITION.place} is not ranked in the edition the home page starts from`);
  return country;
}

/** What the newest edition says of the same country, and how sure that is; null where it is the one shown. */
function newestAnswer(
  locale: Locale,
  country: RankedCountry,
  shown: LoadedEdition,
  newest: LoadedEdition,
  placeOf: PlaceLookup,
) {
  const ranked = newest.countries.find(({ place }) => place === country.place);
  if (newest.edition.edition === shown.edition.edition || !ranked) return null;
  const { edition, index, source, countries } = newest;
  return {
    text: translator(locale)("home.newest", {
      edition: edition.edition,
      publisher: source.publisher,
      grade: editionLines(locale, newest).grade,
      country: placeNameInSentence(locale, placeOf(country.place)),
      rank: ranked.rank,
      count: countries.length,
    }),
    link: editionLines(locale, newest).name,
    href: `${pageHref(locale, "rankings", index.id, edition.edition)}#${country.place.toLowerCase()}`,
  };
}
