import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { editDistance } from "@/lib/data/closest-word";
import {
  FIND_KINDS,
  type FindIndex,
  type FindKind,
  type FindPage,
  FOUND_LIMIT,
  type Found,
} from "./find-index";
import { toFindKey } from "./find-key";

/** What stands between two names in a query, in the languages whose names are known. */
const BETWEEN_TWO = "and or vs versus и или против e ou x و أو ضد 和 与 跟 对 और या बनाम"
  .split(" ")
  .map(toFindKey);

export type Finder = (query: string, only?: { kinds?: readonly FindKind[]; by?: Found["by"] }) => Found;

type Ranked = { page: FindPage; place: number; matched: number; errors: number };

/** Searches the pages of an index, best first; only pages of some kinds, or found in one way, where that is asked. */
export function createFinder({ pages, words }: FindIndex): Finder {
  const search = new MiniSearch({
    fields: ["text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term || null,
  });
  search.addAll(toDocuments(pages, words.kinds));
  return (query, { kinds = FIND_KINDS, by: only } = {}) => {
    const key = toFindKey(query);
    const asked = withoutJoints(key);
    const look = (options: SearchOptions): Ranked[] =>
      search.search(asked, { prefix: true, ...options }).flatMap((result) => {
        const page = pages[result.id];
        const errors = options.fuzzy ? errorsIn(asked, result) : 0;
        const matched = new Set(result.queryTerms).size;
        return page && kinds.includes(page.kind) ? [{ page, place: result.id, matched, errors }] : [];
      });
    for (const { by, options, compare } of STEPS.filter((step) => step.by === (only ?? step.by))) {
      const found = look(options);
      if (found.length > 0) return toFound(by, found.sort(compare(key)));
    }
    return toFound("nearness", []);
  };
}

/** As written first; only where that finds nothing, with small errors; and then what is nearest to any of the words. */
const STEPS: readonly {
  by: Found["by"];
  options: SearchOptions;
  compare: (key: string) => (a: Ranked, b: Ranked) => number;
}[] = [
  { by: "words", options: { combineWith: "AND" }, compare: byNames },
  { by: "words", options: { combineWith: "AND", fuzzy: smallErrors }, compare: () => byKind },
  { by: "nearness", options: { combineWith: "OR", fuzzy: largeErrors }, compare: () => byMatchedWords },
];

function smallErrors(term: string): number | false {
  return term.length >= 6 ? 2 : term.length >= 4 ? 1 : false;
}

function largeErrors(term: string): number | false {
  return term.length >= 6 ? 3 : term.length >= 4 ? 2 : term.length === 3 ? 1 : false;
}

function byNames(key: string) {
  return (a: Ranked, b: Ranked) =>
    nameTier(a.page, key) - nameTier(b.page, key) || kindPlace(a) - kindPlace(b) || a.place - b.place;
}

/** 0 where a name or code is what was typed, 1 where one begins so, 2 where the words stand in any other way. */
function nameTier({ keys }: FindPage, key: string): number {
  if (keys.includes(key)) return 0;
  return keys.some((name) => name.startsWith(key)) ? 1 : 2;
}

function byKind(a: Ranked, b: Ranked): number {
  return kindPlace(a) - kindPlace(b) || a.errors - b.errors || a.place - b.place;
}

function byMatchedWords(a: Ranked, b: Ranked): number {
  return b.matched - a.matched || a.errors - b.errors || kindPlace(a) - kindPlace(b) || a.place - b.place;
}

/** How many letters of the query are others than in the nearest words that it met. */
function errorsIn(asked: string, { queryTerms, terms }: SearchResult): number {
  const words = asked.split(" ").filter((word) => queryTerms.includes(word));
  return words.reduce((sum, word) => sum + Math.min(...terms.map((term) => editDistance(word, term))), 0);
}

function kindPlace({ page }: Ranked): number {
  return FIND_KINDS.indexOf(page.kind);
}

function toFound(by: Found["by"], ranked: readonly Ranked[]): Found {
  const pages = ranked.slice(0, FOUND_LIMIT).map(({ page }) => page);
  return { by, pages, more: ranked.length > FOUND_LIMIT };
}

/** All that finds a page, as one text: its keys, those of its countries, and what kind of page it is. */
function toDocuments(pages: readonly FindPage[], kinds: Record<FindKind, string>) {
  const countries = new Map(
    pages.filter(({ kind }) => kind === "country").map(({ path, keys }) => [path.split("/").at(-1), keys]),
  );
  return pages.map(({ kind, keys, places = [] }, id) => {
    const ofPlaces = places.flatMap((place) => countries.get(place) ?? []);
    const ofKind = kind === "country" ? [] : [toFindKey(kinds[kind])];
    return { id, text: [...new Set([...keys, ...ofPlaces, ...ofKind])].join(" ") };
  });
}

/** "russia vs china" is "russia china"; a query of nothing else stays as it is. */
function withoutJoints(key: string): string {
  const words = key.split(" ").filter((word) => !BETWEEN_TWO.includes(word));
  return words.length > 0 ? words.join(" ") : key;
}
