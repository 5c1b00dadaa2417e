type Marks = {
  comma: string;
  semicolon: string;
  colon: string;
  stop: string;
  brackets: readonly [string, string];
};

const LATIN_MARKS: Marks = { comma: ", ", semicolon: "; ", colon: ": ", stop: ".", brackets: [" (", ")"] };

/** Where a language sets others than the Latin ones. */
const MARKS: Record<string, Marks> = {
  ar: { ...LATIN_MARKS, comma: "، ", semicolon: "؛ " },
  hi: { ...LATIN_MARKS, stop: "।" },
  zh: { comma: "、", semicolon: "；", colon: "：", stop: "。", brackets: ["（", "）"] },
};

function marksOf(language: string): Marks {
  const [primary = ""] = language.split("-");
  return MARKS[primary] ?? LATIN_MARKS;
}

/**
 * Words one after another, without an "and": "a, b, c", in Chinese "a、b、c". `Intl.ListFormat` has no such list: its
 * units stand without a comma in Russian and Chinese. `language` is a tag of BCP 47.
 */
export function enumerate(language: string, words: readonly string[]): string {
  return words.join(marksOf(language).comma);
}

/** Parts of a sentence that may have commas of their own: "a, b; c, d". */
export function joinClauses(language: string, clauses: readonly string[]): string {
  return clauses.join(marksOf(language).semicolon);
}

/** What a text is about, and the text: "India: 10th of 83". */
export function labelled(language: string, label: string, text: string): string {
  return `${label}${marksOf(language).colon}${text}`;
}

/** A text with a note in brackets behind it. */
export function withNote(language: string, text: string, note: string): string {
  const [opening, closing] = marksOf(language).brackets;
  return `${text}${opening}${note}${closing}`;
}

/** A text that begins as a sentence, ended as one. */
export function endSentence(language: string, text: string): string {
  return `${text}${marksOf(language).stop}`;
}

/** Whole sentences as a paragraph; what is missing is left out. No space follows a Chinese full stop. */
export function joinSentences(sentences: readonly (string | null | undefined | false)[]): string {
  return sentences.filter(Boolean).join(" ").replaceAll("。 ", "。");
}
