import { namePattern } from "./name-pattern";

/** Where something named stands in a folded text. */
export type Span = { start: number; end: number; id: string };

type Named = { id: string; names: string };

type Pattern = { id: string; pattern: RegExp };

/** A reader of texts for names, made once for an index. Where names overlap the longest counts. */
export function nameFinder(named: readonly Named[]): (text: string) => Span[] {
  const patterns = named.flatMap(({ id, names }) =>
    names.split("|").map((name): Pattern => ({ id, pattern: new RegExp(namePattern(name), "gu") })),
  );
  return (text) => withoutOverlaps(patterns.flatMap((pattern) => spansOf(pattern, text)));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

function spansOf({ id, pattern }: Pattern, text: string): Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ id, start: match.index, end: match.index + match[0].length }))
    .filter((span) => isWholeWord(text, span));
}

function isWholeWord(text: string, { start, end }: Span): boolean {
  if (HAN.test(text.charAt(start))) return true;
  return !isSameScriptLetter(text.charAt(start - 1)) && !isSameScriptLetter(text.charAt(end));
}

/** Chinese writes Latin names without blanks around them. */
function isSameScriptLetter(character: string): boolean {
  return LETTER.test(character) && !HAN.test(character);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const byLength = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of byLength) if (!kept.some((other) => overlaps(span, other))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
