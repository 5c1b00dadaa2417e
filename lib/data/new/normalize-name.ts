import { makeLettersAlike } from "@/lib/i18n/alike-letters";

/** Letters of names that no decomposition makes plain, and the Arabic stroke that only lengthens. */
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", "\u0640": "" };

/**
 * A name as it is compared: case, accents, punctuation and soft hyphens ignored, and the letters that Arabic
 * writes in several ways made one. "Côte d’Ivoire" and "cote d'ivoire" are "cote d ivoire".
 */
export function normalizeName(name: string): string {
  return makeLettersAlike(name.replaceAll("\u00AD", ""))
    .replace(/[łø\u0640]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bst (?=\p{L})/gu, "saint ");
}
