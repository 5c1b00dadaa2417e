import type { FindSubjects } from "@/lib/data/load-find-subjects";
import { everyName } from "@/lib/data/new/place-names";
import type { FindIndex, FindPage } from "@/lib/find/find-index";
import { toFindKey } from "@/lib/find/find-key";
import { claimWords, neededWord } from "@/lib/i18n/data-word";
import { indexWord } from "@/lib/i18n/index-word";
import { DEFAULT_LOCALE, FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { benchmarkTrees } from "@/lib/models/benchmark-tree";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { agreementPairs, agreementSlug } from "./agreement-pair";
import { benchmarkName } from "./benchmark-links";
import { pairSlug, preparedPairs } from "./compare-pair";
import { datasetName } from "./dataset-words";
import { toFindWords } from "./find-words";
import { modelsWithPage } from "./model-pages";
import { openClaims, protocolTitle } from "./protocol/protocol-page";

/**
 * A page whose name is a function of the language: in the reader's it is shown, in that and the default it is found.
 * `also` are more words to find it by.
 */
type Named = Omit<FindPage, "name" | "keys"> & { nameIn: (locale: Locale) => string; also?: string[] };

/** All that has a page, and the words in which the finder speaks. */
export function toFindIndex(locale: Locale, subjects: FindSubjects): FindIndex {
  const named = [
    ...countryPages(subjects),
    ...sections(),
    ...rankingPages(subjects),
    ...weightsPages(subjects),
    ...acrossPages(subjects),
    ...claimPages(subjects),
    ...protocolPages(subjects),
    ...pairPages(subjects),
    ...modelPages(subjects),
    ...tablePages(subjects),
    ...benchmarkPages(subjects, locale),
    ...datasetPages(subjects),
  ];
  return {
    base: pageHref(locale),
    words: toFindWords(locale),
    pages: named.map((page) => toFindPage(locale, page)),
  };
}

function toFindPage(locale: Locale, { nameIn, also = [], ...page }: Named): FindPage {
  const names = [...namesFor(locale, nameIn), ...also];
  const keys = page.places ? [] : [...new Set(names.map(toFindKey))];
  return { ...page, name: nameIn(locale), keys };
}

/** Long names in all the languages would make the file heavy: who reads one seldom types another. */
function namesFor(locale: Locale, nameIn: (locale: Locale) => string): string[] {
  return [nameIn(locale), nameIn(DEFAULT_LOCALE)];
}

/** Found in every language. */
function countryPages({ places }: FindSubjects): Named[] {
  return places.map((place) => {
    const nameIn = (locale: Locale) => placeName(locale, place);
    const codes = [place.alpha2, place.id];
    const also = [
      ...FINISHED_LOCALES.map(nameIn),
      ...everyName({ alpha2: place.alpha2, alpha3: place.id }),
      ...codes,
    ];
    return { kind: "country", path: `countries/${place.id.toLowerCase()}`, nameIn, also };
  });
}

const SECTIONS = [
  { path: "countries", name: "find.all" },
  { path: "rankings", name: "site.rankings" },
  { path: "compare", name: "site.compare" },
  { path: "weights", name: "weights.nav" },
  { path: "models", name: "site.models" },
  { path: "models/choose", name: "choose.nav" },
  { path: "models/openness-and-cost", name: "openness.title" },
  { path: "tables", name: "tables.nav" },
  { path: "benchmarks", name: "benchmarks.nav" },
  { path: "claims", name: "site.claims" },
  { path: "check", name: "check.nav" },
  { path: "embed", name: "embed.nav" },
  { path: "method", name: "site.method" },
  { path: "data", name: "datasets.nav" },
  { path: "changes", name: "changes.nav" },
  { path: "about", name: "about.nav" },
  { path: "accessibility", name: "accessibility.nav" },
  { path: "offline", name: "offline.nav" },
] as const;

/** Found in every language. */
function sections(): Named[] {
  return SECTIONS.map(({ path, name }) => {
    const nameIn = (locale: Locale) => translator(locale)(name);
    return { kind: "page", path, nameIn, also: FINISHED_LOCALES.map(nameIn) };
  });
}

/** The editions, the newest first and by the index's bare name as well, and a map for each index. */
function rankingPages({ indices }: FindSubjects): Named[] {
  return indices.flatMap(({ index, editions }) => {
    const nameIn = (locale: Locale) => indexWord(locale, index.id, "name");
    const rankings = editions.toReversed().map(
      ({ edition }, i): Named => ({
        kind: "ranking",
        path: `rankings/${index.id}/${edition}`,
        nameIn: (locale) => translator(locale)("edition.name", { index: nameIn(locale), edition }),
        also: [`${index.publisher} ${edition}`, ...(i === 0 ? FINISHED_LOCALES.map(nameIn) : [])],
      }),
    );
    const map: Named = {
      kind: "map",
      path: `rankings/${index.id}/map`,
      nameIn,
      also: [index.publisher],
    };
    return [...rankings, map];
  });
}

/** The editions that can be weighed anew, the newest first. */
function weightsPages({ weighed }: FindSubjects): Named[] {
  return weighed.flatMap(({ index, editions }) =>
    editions.toReversed().map(
      (edition): Named => ({
        kind: "weights",
        path: `weights/${index}/${edition}`,
        nameIn: (locale) =>
          translator(locale)("edition.name", { index: indexWord(locale, index, "name"), edition }),
      }),
    ),
  );
}

/** Ahead or behind by index, for each country; and how far two indices agree. */
function acrossPages({ placesAsked, newest }: FindSubjects): Named[] {
  const aheadOrBehind = placesAsked.map((place): Named => {
    const id = place.id.toLowerCase();
    const nameIn = (locale: Locale) => placeName(locale, place);
    return { kind: "aheadOrBehind", path: `ahead-or-behind/${id}`, nameIn, places: [id] };
  });
  const agreements = agreementPairs(newest).map((pair): Named => {
    const nameIn = (locale: Locale) =>
      translator(locale)("find.two", {
        a: indexWord(locale, pair.a.index.id, "name"),
        b: indexWord(locale, pair.b.index.id, "name"),
      });
    return { kind: "agreement", path: `agreement/${agreementSlug(pair)}`, nameIn };
  });
  return [...aheadOrBehind, ...agreements];
}

function claimPages({ claims }: FindSubjects): Named[] {
  return claims.map(({ id }) => ({
    kind: "claim",
    path: `claims/${id}`,
    nameIn: (locale) => claimWords(locale, id).short,
  }));
}

/** How a claim could be measured of which no measurement was found. */
function protocolPages({ claims, modelData }: FindSubjects): Named[] {
  return openClaims(claims, modelData).map((claim) => ({
    kind: "claim",
    path: `claims/${claim.id}/protocol`,
    nameIn: (locale) => protocolTitle(locale, claim, modelData),
  }));
}

function pairPages({ places }: FindSubjects): Named[] {
  const nameOf = (locale: Locale, id: string) => {
    const place = places.find((one) => one.id.toLowerCase() === id);
    return placeName(locale, present(place, `page of ${id}, which the prepared pairs name`));
  };
  return preparedPairs().map(({ a, b }) => ({
    kind: "pair",
    path: `compare/${pairSlug({ a, b })}`,
    nameIn: (locale) => translator(locale)("find.two", { a: nameOf(locale, a), b: nameOf(locale, b) }),
    places: [a, b],
  }));
}

/** The models of which more is known than a name; names are the same in every language. */
function modelPages({ modelData }: FindSubjects): Named[] {
  return modelsWithPage(modelData).map(({ id, name }) => ({
    kind: "model",
    path: `models/${id}`,
    nameIn: () => name,
    also: [id],
  }));
}

function tablePages({ modelData }: FindSubjects): Named[] {
  return modelData.tables.map(({ id }) => ({
    kind: "table",
    path: `tables/${id}`,
    nameIn: (locale) => neededWord(locale, "tables", id),
  }));
}

/** Whole benchmarks, found by the names of their parts as well. */
function benchmarkPages({ modelData }: FindSubjects, locale: Locale): Named[] {
  return benchmarkTrees(modelData).map(({ root, parts }) => ({
    kind: "benchmark",
    path: `benchmarks/${root.id}`,
    nameIn: (language) => benchmarkName(language, root),
    also: parts.flatMap((part) => namesFor(locale, (language) => benchmarkName(language, part))),
  }));
}

function datasetPages({ datasets }: FindSubjects): Named[] {
  return datasets.map((entry) => ({
    kind: "dataset",
    path: `data/${entry.id}`,
    nameIn: (locale) => datasetName(locale, entry).text,
  }));
}
