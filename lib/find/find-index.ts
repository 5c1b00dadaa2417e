import { isRecord } from "@/lib/data/is-record";

/** What kind of page is found, in the order in which equally good ones are listed. */
export const FIND_KINDS = [
  "country",
  "page",
  "ranking",
  "map",
  "weights",
  "aheadOrBehind",
  "agreement",
  "claim",
  "pair",
  "model",
  "table",
  "benchmark",
  "dataset",
] as const;

export type FindKind = (typeof FIND_KINDS)[number];

/** A page as the finder knows it. */
export type FindPage = {
  kind: FindKind;
  /** In the reader's language, or in English where that has no name for it. */
  name: string;
  /** Its address below the language's: `countries/rus`. */
  path: string;
  /** Every name and code that one may type, as `toFindKey` leaves them. */
  keys: string[];
  /** The countries that it is about, by the path of their pages' last step: their keys find it too. */
  places?: string[];
};

/** Finished sentences of the reader's language. */
export type FindWords = {
  kinds: Record<FindKind, string>;
  /** How many are listed, by their number. */
  shown: string[];
  more: string;
  nearest: string;
  none: string;
  nearestToAddress: string;
};

/** The file that the finder loads when it is first used. */
export type FindIndex = {
  /** What the paths stand below: `/en/`, with the base path before it. */
  base: string;
  words: FindWords;
  /** The best known first: of two equally good finds that is listed first. */
  pages: FindPage[];
};

/** How the pages came to be found: by all words of the query, or only as the nearest to it. */
export type Found = { by: "words" | "nearness"; pages: FindPage[]; more: boolean };

/** At most so many are listed. */
export const FOUND_LIMIT = 12;

/**
 * The file as it came.
 * @throws where it is not what this version of the site writes
 */
export function parseFindIndex(value: unknown): FindIndex {
  if (!isFindIndex(value)) throw new TypeError("this is no index of pages");
  return value;
}

function isFindIndex(value: unknown): value is FindIndex {
  if (!isRecord(value) || typeof value.base !== "string" || !isFindWords(value.words)) return false;
  return Array.isArray(value.pages) && value.pages.length > 0 && value.pages.every(isFindPage);
}

function isFindWords(value: unknown): value is FindWords {
  if (!isRecord(value)) return false;
  const { kinds, shown, more, nearest, none, nearestToAddress } = value;
  return (
    isRecord(kinds) &&
    FIND_KINDS.every((kind) => typeof kinds[kind] === "string") &&
    isTexts(shown) &&
    shown.length > FOUND_LIMIT &&
    isTexts([more, nearest, none, nearestToAddress])
  );
}

function isFindPage(value: unknown): value is FindPage {
  return (
    isRecord(value) &&
    FIND_KINDS.some((kind) => kind === value.kind) &&
    isTexts([value.name, value.path]) &&
    isTexts(value.keys) &&
    isTexts(value.places ?? [])
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
