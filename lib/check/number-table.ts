import { foldText } from "./fold-text";
import type { NumberWord } from "./lexicon";

/** Words in a row that count up: "one two three" from 1 by 1. Several forms of one number stand between strokes. */
type Row = { words: string; from: number; step: number; ordinal: boolean };

/** What each word of a language's numbers stands for, by the word as `foldText` leaves it. */
export function numberTable(rows: readonly Row[]): Map<string, NumberWord> {
  const table = new Map<string, NumberWord>();
  for (const { words, from, step, ordinal } of rows)
    words.split(" ").forEach((forms, i) => {
      for (const form of forms.split("|")) table.set(foldText(form), { value: from + i * step, ordinal });
    });
  return table;
}

/** Each word with each of the endings: "перв" with "ый ая ое". */
export function withEndings(stems: string, endings: string): string {
  const ends = endings.split(" ");
  return stems
    .split(" ")
    .map((forms) =>
      forms
        .split("|")
        .flatMap((stem) => ends.map((end) => stem + end))
        .join("|"),
    )
    .join(" ");
}
