import type { Locale } from "./locales";
import { messagesOf } from "./messages";

/**
 * The name of an index (`id` "name"), of a pillar or of a facet: words whose keys are ids of the data.
 * @throws where the language has no word for it, so that a new pillar cannot go unnamed.
 */
export function indexWord(locale: Locale, index: string, id: string): string {
  const indices: Record<string, Record<string, string>> = messagesOf(locale).index;
  const word = indices[index]?.[id];
  if (!word) throw new Error(`messages/${locale}.json: index.${index}.${id} is missing. Add its name.`);
  return word;
}
