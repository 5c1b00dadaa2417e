/** Vowel signs of Devanagari carry meaning and stay; accents, harakat and the Hindi dot below go. */
const ACCENTS = /[\u0300-\u036F\u064B-\u0655\u0670\u093C\u0640]/g;

const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  ı: "i",
  ł: "l",
  ø: "o",
};

/**
 * A name as it is compared: case, accents, punctuation and soft hyphens ignored, and the letters that Arabic
 * writes in several ways made one. "Côte d’Ivoire" and "cote d'ivoire" are "cote d ivoire".
 */
export function normalizeName(name: string): string {
  return name
    .replaceAll("\u00AD", "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(/[ٱىیةکıłø]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bst (?=\p{L})/gu, "saint ");
}
