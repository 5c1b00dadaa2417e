import type { Locale } from "./locales";
import { type Messages, messagesOf } from "./messages";

type Group = keyof Messages["data"];

/**
 * The words of a language for an id of the data: a task domain, a part of a benchmark, a table, a setting, a name.
 * Names that are the same in every language have none: undefined.
 */
export function dataWord(locale: Locale, group: Exclude<Group, "claims">, id: string): string | undefined {
  const words: Record<string, string> = messagesOf(locale).data[group];
  return words[id];
}

/**
 * The same where there must be a word.
 * @throws where there is none, so that a new domain or table cannot go unnamed
 */
export function neededWord(locale: Locale, group: Exclude<Group, "claims">, id: string): string {
  const word = dataWord(locale, group, id);
  if (!word) throw new Error(`messages/${locale}.json: data.${group}.${id} is missing. Add its words.`);
  return word;
}

export type ClaimWords = { short: string; said: string; reading?: string; unseen?: string; proxy?: string };

/** @throws where a claim has no words in the language */
export function claimWords(locale: Locale, id: string): ClaimWords {
  const words: Record<string, ClaimWords> = messagesOf(locale).data.claims;
  const found = words[id];
  if (!found) throw new Error(`messages/${locale}.json: data.claims.${id} is missing. Add its words.`);
  return found;
}

/** A name as the language writes it, or as it stands in the data. */
export function nameWord(locale: Locale, name: string): string {
  return dataWord(locale, "names", nameKey(name)) ?? name;
}

/** The key of a name among the words of a language: the name in kebab-case. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
