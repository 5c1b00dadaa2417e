type ListType = "conjunction" | "disjunction" | "unit";

/** Costly to make, and asked for once a row. */
const formats = new Map<string, Intl.ListFormat>();

/**
 * Words as a list in a language: "a, b and c" as a conjunction, "a, b or c" as a disjunction, "a, b, c" as units. `language` is a tag of BCP 47,
 * such as the `numerals` of a locale.
 */
export function formatList(
  language: string,
  words: readonly string[],
  type: ListType = "conjunction",
): string {
  const key = `${language} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(language, { type });
  formats.set(key, format);
  return format.format(words);
}
