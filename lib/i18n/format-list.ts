import { listFormat } from "./formatters";

type ListType = "conjunction" | "disjunction";

/**
 * Words as a list in a language: "a, b and c" as a conjunction, "a, b or c" as a disjunction. `language` is a tag of BCP 47,
 * such as the `numerals` of a locale.
 */
export function formatList(
  language: string,
  words: readonly string[],
  type: ListType = "conjunction",
): string {
  return listFormat(language, { type }).format(words);
}
