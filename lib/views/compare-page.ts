import type { CompareEdition } from "@/lib/compare/compare-edition";
import { ranksAmongCommon } from "@/lib/compare/ranks-among-common";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence, placeSearchWords } from "@/lib/i18n/place-name";
import { sortByName } from "@/lib/i18n/sort-by-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { toSearchText } from "@/lib/ranking/search-text";
import { COMPARED_PLACES, STARTING_EDITION } from "@/lib/site";
import type { CompareVocabulary } from "@/lib/url/compare-view";
import { pageHref } from "@/lib/url/href";
import { toCompareEdition, withCountries } from "./compare-edition";
import { gapKey, toGapView } from "./compare-gap";
import type { CompareTexts } from "./compare-sentences";
import { compareWords } from "./compare-words";
import { historySource } from "./country-history";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";
import { describeProvenance } from "./provenance";

const STARTING_ID = `${STARTING_EDITION.index}:${STARTING_EDITION.edition}`;

function idOf({ edition }: LoadedEdition): string {
  return `${edition.index}:${edition.edition}`;
}

/** Every place that some edition ranks, in the alphabet of the language. */
function rankedPlaces(locale: Locale, editions: readonly LoadedEdition[], placeOf: PlaceLookup) {
  const ids = new Set(editions.flatMap(({ countries }) => countries.map(({ place }) => place)));
  const named = [...ids].map((id) => ({ place: placeOf(id), name: placeName(locale, placeOf(id)) }));
  return sortByName(locale, named);
}

/** The words and names of the compare pages in a language. */
function toCompareTexts(
  locale: Locale,
  editions: readonly LoadedEdition[],
  placeOf: PlaceLookup,
): CompareTexts {
  const pillars = startingEdition(editions).index.pillars.length;
  return {
    locale: languageOf(locale).numerals,
    language: locale,
    words: compareWords(translator(locale), pillars),
    methodHref: pageHref(locale, "method"),
    places: Object.fromEntries(
      rankedPlaces(locale, editions, placeOf).map(({ place, name }) => [
        place.id.toLowerCase(),
        { name, sentence: placeNameInSentence(locale, place) },
      ]),
    ),
  };
}

/** Ranks among the countries that all complete editions cover, and how sure each edition is. */
function toCompareHistory(locale: Locale, editions: readonly LoadedEdition[]) {
  const complete = editions.filter(({ edition }) => !edition.coverage.partial);
  const common = ranksAmongCommon(
    complete.map(({ edition, countries }) => ({ edition: edition.edition, ranks: countries })),
  );
  const ranksOf = (place: string) =>
    common.editions.map(({ ranks }) => {
      const found = ranks.find((ranked) => ranked.place === place);
      return present(found, `rank of ${place}`).rank;
    });
  return {
    editions: complete.map((loaded) => ({
      year: loaded.edition.edition,
      grade: editionLines(locale, loaded).grade,
    })),
    datasets: complete.map(editionDataset),
    source: historySource(locale, complete),
    count: common.places.length,
    ranks: Object.fromEntries(common.places.map((place) => [place.toLowerCase(), ranksOf(place)])),
  };
}

function startingEdition(editions: readonly LoadedEdition[]): LoadedEdition {
  const starting = editions.find((loaded) => idOf(loaded) === STARTING_ID);
  if (!starting) throw new Error(`there is no edition ${STARTING_ID} to open the compare page with`);
  return starting;
}

/** The newest edition's ranks, to be named beside an older one's. */
function toNewestRanks(locale: Locale, editions: readonly LoadedEdition[]) {
  const newest = present(editions.at(-1), "edition");
  return {
    id: idOf(newest),
    year: newest.edition.edition,
    grade: editionLines(locale, newest).grade,
    count: newest.countries.length,
    ranks: Object.fromEntries(newest.countries.map(({ place, rank }) => [place.toLowerCase(), rank])),
  };
}

export type CompareHistory = ReturnType<typeof toCompareHistory>;

/** A country that may be added, with all one may type to find it. */
export type CountryOption = { id: string; name: string; searchText: string };

export type NewestRanks = ReturnType<typeof toNewestRanks>;

/** What the compare page opens with: the five in the edition the starting sentence meant. */
export function toComparePage(locale: Locale, editions: readonly LoadedEdition[], placeOf: PlaceLookup) {
  const compared = COMPARED_PLACES.map((place) => place.toLowerCase());
  const known: CompareVocabulary = {
    editions: editions.map(idOf).reverse(),
    places: Object.fromEntries(
      editions.map((loaded) => [idOf(loaded), loaded.countries.map(({ place }) => place.toLowerCase())]),
    ),
    defaults: { countries: compared, edition: STARTING_ID, base: STARTING_EDITION.place.toLowerCase() },
  };
  return {
    texts: toCompareTexts(locale, editions, placeOf),
    known,
    editions: editions
      .map((loaded) => ({
        id: idOf(loaded),
        name: editionLines(locale, loaded).name,
        kicker: editionLines(locale, loaded).kicker,
        year: loaded.edition.edition,
      }))
      .reverse(),
    options: rankedPlaces(locale, editions, placeOf).map(({ place, name }) => ({
      id: place.id.toLowerCase(),
      name,
      searchText: toSearchText(placeSearchWords(place).join(" ")),
    })),
    initial: withCountries(toCompareEdition(locale, startingEdition(editions)), compared),
    history: toCompareHistory(locale, editions),
    newest: toNewestRanks(locale, editions),
    provenance: Object.fromEntries(
      editions.map((loaded) => [idOf(loaded), describeProvenance(locale, loaded.edition, loaded.source)]),
    ),
  };
}

/** The waterfalls of a page, between its base and each other country: to be drawn at build. */
export function toWaterfalls(locale: Locale, texts: CompareTexts, edition: CompareEdition, base: string) {
  const { direction } = languageOf(locale);
  const origin = edition.countries.find(({ id }) => id === base);
  if (!origin) throw new Error(`${base} is not in ${edition.name}`);
  return edition.countries.flatMap((other) => {
    if (other === origin) return [];
    const gap = toGapView(texts, edition, origin, other, direction);
    return gap.kind === "split" ? [{ key: gapKey(edition.id, base, other.id), input: gap.input }] : [];
  });
}
