import { isRecord } from "@/lib/data/is-record";
import type { CheckWords } from "./check-words";

/** A place as the check knows it. */
export type CheckPlace = {
  /** Alpha-3. */
  id: string;
  /** In the reader's language, as a sentence begins with it. */
  name: string;
  /** Every name that is searched, as `foldText` leaves it, between strokes. */
  names: string;
};

export type CheckEdition = {
  index: string;
  /** The year that names it. */
  edition: string;
  /** How many places are ranked in it. */
  count: number;
  /** True where we hold only some of its ranks. */
  partial: boolean;
  /** By the order of `places`, with "" where there is none: "31,,2". */
  ranks: string;
  publisher: string;
  /** The source in a line of the reader's language, and where it stands. */
  source: string;
  address: string | null;
  /** The page of the ranking, with the base path before it. */
  page: string;
};

export type CheckIndexName = { id: string; name: string; aliases: string };

/** The file that the check loads when it is first used. */
export type CheckIndex = {
  /** The tag of the reader's language. */
  language: string;
  places: CheckPlace[];
  /** In the order in which pages list them. */
  indices: CheckIndexName[];
  /** By index, the oldest first. */
  editions: CheckEdition[];
  /** Ranks as the reader's language writes them behind its words, from 1. */
  ordinals: string[];
  words: CheckWords;
};

/**
 * The file as it came.
 * @throws where it is not what this version of the site writes
 */
export function parseCheckIndex(value: unknown): CheckIndex {
  if (!isCheckIndex(value)) throw new TypeError("this is no index of ranks");
  return value;
}

function isCheckIndex(value: unknown): value is CheckIndex {
  if (!isRecord(value)) return false;
  const { language, places, indices, editions, ordinals, words } = value;
  return (
    isList(places, ["id", "name", "names"]) &&
    isList(indices, ["id", "name", "aliases"]) &&
    isList(editions, ["index", "edition", "ranks", "publisher", "source", "page"]) &&
    typeof language === "string" &&
    Array.isArray(ordinals) &&
    isRecord(words)
  );
}

function isList(value: unknown, texts: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isRecord(entry) && texts.every((key) => typeof entry[key] === "string"))
  );
}
