import { foldText } from "./fold-text";
import { LEXICONS } from "./languages/all";
import type { Lexicon } from "./lexicon";

type PhraseKey = {
  [Key in keyof Lexicon]: Lexicon[Key] extends readonly string[] ? Key : never;
}[keyof Lexicon];

const LETTER = "\\p{L}\\p{M}";
const HAN = /^[^a-z\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]*\p{Script=Han}/u;

/** Folds a phrase and leaves its classes of letters as they are. */
function foldPhrase(phrase: string): string {
  return phrase
    .split(/(\\p\{\w+\})/)
    .map((part) => (part.startsWith("\\p{") ? part : foldKeepingBlanks(part)))
    .join("");
}

function foldKeepingBlanks(part: string): string {
  const text = part.trim();
  const start = part.indexOf(text);
  const folded = foldText(text.replaceAll("<", "\u0000")).replaceAll("\u0000", "<");
  return part.slice(0, start) + folded + part.slice(start + text.length);
}

function alternatives(key: PhraseKey, make: (phrase: string, isHan: boolean) => string): string {
  const phrases = LEXICONS.flatMap((lexicon) => lexicon[key]).map(foldPhrase);
  return phrases.map((phrase) => make(phrase, HAN.test(phrase))).join("|");
}

const compiled = new Map<string, RegExp>();

function once(key: string, make: () => RegExp): RegExp {
  const found = compiled.get(key) ?? make();
  compiled.set(key, found);
  return found;
}

/** The phrase of any language with which a text ends, and what little stands behind it; null where there is none. */
export function phraseAtEnd(key: PhraseKey, before: string): string | null {
  const pattern = once(
    `${key} at the end`,
    () =>
      new RegExp(
        `(?:${alternatives(key, (phrase, isHan) => `${isHan ? "" : `(?:^|[^${LETTER}])`}(?:${phrase})`)})[ (:]*$`,
        "u",
      ),
  );
  return pattern.exec(before)?.[0] ?? null;
}

/** The phrase with which a text begins, blanks before it passed over. */
export function phraseAtStart(key: PhraseKey, after: string): string | null {
  const pattern = once(
    `${key} at the start`,
    () =>
      new RegExp(
        `^ ?(?:${alternatives(key, (phrase, isHan) => `(?:${phrase})${isHan ? "" : `(?![${LETTER}])`}`)})`,
        "u",
      ),
  );
  return pattern.exec(after)?.[0] ?? null;
}

/** Where phrases stand in a text. */
export function phrasesIn(key: PhraseKey, text: string): { start: number; end: number }[] {
  const pattern = once(
    `${key} within`,
    () =>
      new RegExp(
        alternatives(key, (phrase, isHan) =>
          isHan ? `(?:${phrase})` : `(?:^|[^${LETTER}])(?:${phrase})(?![${LETTER}])`,
        ),
        "gu",
      ),
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
