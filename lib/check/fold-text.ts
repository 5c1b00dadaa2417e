import { makeLettersAlike } from "@/lib/i18n/alike-letters";
import { replaceLetters } from "@/lib/i18n/replace-letters";
import { present } from "@/lib/present";

const TAGS = /<\/?[a-z!][^<>]*>/gi;
/** Directions, joints and soft hyphens, which nobody sees. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0640]/g;
/** Further letters that stand for others: those of alike-letters.ts are made one before. */
const LETTERS = new Map([
  ["\u0901", "\u0902"],
  ["ß", "ss"],
]);
const QUOTES = /["'`´«»“”„‘’‹›「」『』《》〈〉【】\u0091-\u0094]/g;
const DASHES = /[‐‑‒–—―−]/g;
const MARKS = new Map([
  ["،", ","],
  ["؛", ";"],
  ["؟", "?"],
  ["।", "."],
  ["。", "."],
  ["、", ","],
  ["٪", "%"],
  ["٫", "."],
  ["٬", ","],
]);

/** The United States in capitals: "us" in small letters is a pronoun. */
const US = /(^|[^\p{L}\p{N}.])U\.?S\.?(?:A\.?)?(?![\p{L}\p{N}])/gu;

const DIGIT = /^\p{Nd}$/u;

/** The digit of ASCII for one of another script, whose ten stand in a row with nothing like them before. */
function foldDigit(digit: string): string {
  const code = present(digit.codePointAt(0), "digit");
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/**
 * A text as it is read: without tags, in one case, without accents and quotation marks, its digits those of ASCII, its
 * marks the Latin ones, its blanks single. Names and patterns are folded in the same way.
 */
export function foldText(text: string): string {
  const seen = text.replace(TAGS, " ").replace(UNSEEN, "").replace(US, "$1usa");
  const folded = replaceLetters(makeLettersAlike(seen), LETTERS)
    .replace(/[^\P{Nd}0-9]/gu, foldDigit)
    .replace(QUOTES, " ")
    .replace(DASHES, "-");
  return replaceLetters(folded, MARKS).replace(/\s+/g, " ").trim();
}

/** True where a text holds what a browser would take for tags. */
export function hasTags(text: string): boolean {
  return text.search(TAGS) >= 0;
}
