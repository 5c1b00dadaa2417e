import type { CheckEdition, CheckIndex } from "@/lib/check/check-index";
import { LARGEST_RANK } from "@/lib/check/find-numbers";
import { foldText } from "@/lib/check/fold-text";
import { INDEX_ALIASES } from "@/lib/check/index-aliases";
import { PLACE_ALIASES, REGION_NAMES } from "@/lib/check/place-aliases";
import type { CheckSubjects } from "@/lib/data/load-check-subjects";
import { everyName } from "@/lib/data/new/place-names";
import { indexWord } from "@/lib/i18n/index-word";
import { isolateName } from "@/lib/i18n/isolate-name";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart } from "@/lib/i18n/place-name";
import { enumerate } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { toCheckWords } from "./check-words";
import { knownDate } from "./known-date";

type Place = CheckSubjects["places"][number];

/** The file that a sentence is checked against, in the words of a language; names are read in all. */
export function toCheckIndex(locale: Locale, { places, indices }: CheckSubjects): CheckIndex {
  const owners = namesByOwner(places);
  return {
    language: locale,
    places: [
      ...places.map((place) => ({
        id: place.id,
        name: placeNameAtStart(locale, place),
        names: present(owners.get(place.id), `name of ${place.id}`).join("|"),
      })),
      { id: "", name: "", names: distinct(REGION_NAMES.map(foldText)).join("|") },
    ],
    indices: indices.map(({ index }) => ({
      id: index.id,
      name: indexWord(locale, index.id, "name"),
      aliases: aliasesOf(index.id).join("|"),
    })),
    editions: indices.flatMap(({ editions }) => editions.map((one) => toCheckEdition(locale, one, places))),
    ordinals: Array.from({ length: LARGEST_RANK }, (_, i) =>
      translator(locale)("check.ordinal", { rank: i + 1 }),
    ),
    words: toCheckWords(locale),
  };
}

type OfIndex = CheckSubjects["indices"][number]["editions"][number];

function toCheckEdition(
  locale: Locale,
  { edition, source }: OfIndex,
  places: readonly Place[],
): CheckEdition {
  const ranks = new Map(edition.rows.map(({ place, rank }) => [place, rank]));
  return {
    index: edition.index,
    edition: edition.edition,
    count: edition.coverage.places,
    partial: edition.coverage.partial,
    ranks: places.map(({ id }) => ranks.get(id) ?? "").join(","),
    publisher: isolateName(locale, source.publisher),
    source: sourceText(locale, source),
    address: source.address,
    page: absoluteHref(pageHref(locale, "rankings", edition.index, edition.edition)),
  };
}

/** The source with its publisher and date: titles stand as they were printed. */
function sourceText(locale: Locale, { title, publisher, published }: OfIndex["source"]): string {
  const parts = [isolateName(locale, title), isolateName(locale, publisher), knownDate(locale, published)];
  return translator(locale)("check.source", { source: enumerate(locale, parts) });
}

function aliasesOf(index: string): string[] {
  const names = FINISHED_LOCALES.map((locale) => indexWord(locale, index, "name"));
  return distinct([...names, ...(INDEX_ALIASES[index] ?? [])].map(foldText));
}

/** Shorter names in Latin letters are codes, and some of them words. */
const SHORTEST_LATIN = /^[a-z]{1,2}$/;
/** Both Koreas are called so, and only one of them is ranked in anything. */
const MEANT_BY_SHARED: Readonly<Record<string, string>> = { korea: "KOR", корея: "KOR", كوريا: "KOR" };

/** The names of each place that mean no other. */
function namesByOwner(places: readonly Place[]): Map<string, string[]> {
  const owners = new Map<string, Set<string>>();
  for (const place of places)
    for (const name of namesOf(place)) owners.set(name, (owners.get(name) ?? new Set()).add(place.id));
  const names = new Map<string, string[]>();
  for (const [name, ids] of owners) {
    const [only] = ids;
    const owner = ids.size === 1 ? only : MEANT_BY_SHARED[name];
    if (owner) names.set(owner, [...(names.get(owner) ?? []), name]);
  }
  return names;
}

function namesOf(place: Place): string[] {
  const names = [
    ...FINISHED_LOCALES.map((locale) => placeName(locale, place)),
    ...everyName({ alpha2: place.alpha2, alpha3: place.id }),
    ...(PLACE_ALIASES[place.id] ?? []),
  ];
  const folded = names.map((name) => foldText(name).replace(/^the /, ""));
  return distinct(folded).filter((name) => name === "uk" || !SHORTEST_LATIN.test(name));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
