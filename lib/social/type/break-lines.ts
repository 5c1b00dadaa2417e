import type { Weight } from "./face";
import type { Typesetter } from "./typesetter";

export type LinePart = { start: number; end: number };

/** A stretch of a text, without the space behind it, and how wide it stands in sizes of the font. */
export type Stretch = LinePart & { width: number };

/** Never at the end of a line, and never at its start. */
const OPENING = /^[（“‘《「([«]+$/u;
const CLOSING = /^[，。、；：！？）”’》」)\]».,;:!?%]/u;

const SHORT_NOTE = 6;

/**
 * Breaks a paragraph into as few lines as there can be, of about the same length, no wider than `maxEm` sizes of the
 * font. A piece that is wider stands alone on its line.
 */
export function breakLines(typesetter: Typesetter, text: string, weight: Weight, maxEm: number): Stretch[] {
  const pieces = keptPieces(typesetter, text, weight);
  const space = typesetter.setText(" ", weight).width;
  const count = fill(pieces, space, maxEm).length;
  let [low, high] = [0, maxEm];
  while (high - low > maxEm / 100) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, space, middle);
    const isNarrower = lines.length === count && lines.every(({ width }) => width <= middle);
    if (isNarrower) high = middle;
    else low = middle;
  }
  return fill(pieces, space, high);
}

function fill(pieces: readonly Stretch[], space: number, maxEm: number): Stretch[] {
  const lines: Stretch[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const width = line ? line.width + (piece.start > line.end ? space : 0) + piece.width : 0;
    if (line && width <= maxEm) lines[lines.length - 1] = { start: line.start, end: piece.end, width };
    else lines.push(piece);
  }
  return lines;
}

/** A text is broken in one size after another: what its pieces are is the same in all. */
const kept = new WeakMap<Typesetter, Map<string, Stretch[]>>();

function keptPieces(typesetter: Typesetter, text: string, weight: Weight): Stretch[] {
  const known = kept.get(typesetter) ?? new Map<string, Stretch[]>();
  kept.set(typesetter, known);
  const key = `${weight} ${text}`;
  const pieces = known.get(key) ?? piecesOf(typesetter, text, weight);
  known.set(key, pieces);
  return pieces;
}

/** What no line ends in. */
function piecesOf(typesetter: Typesetter, text: string, weight: Weight): Stretch[] {
  const stretches = typesetter.language === "zh" ? wordsOf(text) : betweenSpaces(text);
  return stretches.map(({ start, end }) => ({
    start,
    end,
    width: typesetter.setLine(text, { start, end }, weight).width,
  }));
}

/** The spaces that hold words together are none of these; a dash or a dot between two stays with the first. */
function betweenSpaces(text: string): LinePart[] {
  return [...text.matchAll(/[^ \n]+(?: [·—–](?= ))?/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Chinese has no spaces: its words as the reader sees them, each with the punctuation that belongs to it. */
function wordsOf(text: string): LinePart[] {
  const words: LinePart[] = [];
  for (const { segment, index } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) {
    const last = words.at(-1);
    const isBound = last?.end === index && mayNotPart(text.slice(last.start, last.end), segment);
    if (segment.trim() === "") continue;
    if (last && isBound) last.end = index + segment.length;
    else words.push({ start: index, end: index + segment.length });
  }
  return words;
}

function mayNotPart(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before.slice(-1)) || isInShortNote(before)) return true;
  return (
    !/\p{Script=Han}$|[，。、；：！？）”’》」·]$/u.test(before) && !/^[\p{Script=Han}（“‘《「]/u.test(after)
  );
}

/** A note in brackets as short as "（共93）" is not broken. */
function isInShortNote(before: string): boolean {
  const opened = before.lastIndexOf("（");
  return opened > before.lastIndexOf("）") && before.length - opened < SHORT_NOTE;
}
