import { replaceLetters } from "@/lib/i18n/replace-letters";

/** Marks that carry no letter: Latin accents, Arabic vowel signs, the Arabic elongation. */
const MARKS = /\p{M}|\u0640/gu;

/** Letters that Arabic readers write for one another. */
const ARABIC_VARIANTS = new Map([
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ئ", "ي"],
  ["ؤ", "و"],
  ["ة", "ه"],
]);

/** Text as it is searched: without accents and vowel signs, in one case, one blank between words. */
export function toSearchText(text: string): string {
  return replaceLetters(text, ARABIC_VARIANTS)
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[\s\-_.,'’]+/g, " ")
    .trim();
}

/** True where every word of the query stands somewhere in the (already prepared) search text; an empty query finds all. */
export function matchesQuery(query: string, searchText: string): boolean {
  return toSearchText(query)
    .split(" ")
    .every((word) => searchText.includes(word));
}
