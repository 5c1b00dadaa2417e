import { makeLettersAlike } from "@/lib/i18n/alike-letters";

/** The Arabic stroke that only lengthens. */
const TATWEEL = "\u0640";

/**
 * A name as it is compared: case, accents, punctuation and soft hyphens ignored, and the letters that Arabic
 * writes in several ways made one. "Côte d’Ivoire" and "cote d'ivoire" are "cote d ivoire".
 */
export function normalizeName(name: string): string {
  return makeLettersAlike(name.replaceAll("\u00AD", ""))
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll(TATWEEL, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bst (?=\p{L})/gu, "saint ");
}
