import { replaceLetters } from "./replace-letters";

/** Vowel signs of Devanagari carry meaning and stay; accents, harakat and the Hindi dot below go. */
const ACCENTS = /[\u0300-\u036F\u064B-\u0655\u0670\u093C]/g;

/** Letters that are written in several ways, and the one that stands for them. */
const LETTERS = new Map([
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ة", "ه"],
  ["ک", "ك"],
  ["ı", "i"],
]);

/** A text in one case, without accents, its letters that are written in several ways made one. */
export function makeLettersAlike(text: string): string {
  return replaceLetters(text.toLowerCase().normalize("NFKD").replace(ACCENTS, ""), LETTERS);
}
