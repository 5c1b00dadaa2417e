import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** A stretch of text in one direction and one font. */
export type Run<Font> = { text: string; level: number; font: Font };

/** They order a text but are not seen, and fonts have no glyphs of them. */
const UNSEEN = /[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2069]/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The runs of a line from left to right, by the Unicode bidirectional algorithm. The line is the part of a paragraph
 * from `start` to before `end`: what is isolated in the paragraph stays so on each of its lines.
 */
export function visualRuns<Font>(
  paragraph: { text: string; direction: "ltr" | "rtl" },
  { start, end }: { start: number; end: number },
  fontOf: (grapheme: string) => Font,
): Run<Font>[] {
  const { levels } = bidi.getEmbeddingLevels(paragraph.text, paragraph.direction);
  const runs: Run<Font>[] = [];
  for (const { segment, index } of graphemes.segment(paragraph.text.slice(start, end))) {
    if (UNSEEN.test(segment)) continue;
    const level = levels[start + index] ?? 0;
    const font = fontOf(segment);
    const last = runs.at(-1);
    if (last?.level === level && last.font === font) last.text += segment;
    else runs.push({ text: segment, level, font });
  }
  return inVisualOrder(runs);
}

/** Rule L2: from the highest level to the lowest odd one, every stretch of runs at that level or above is turned. */
function inVisualOrder<Font>(runs: readonly Run<Font>[]): Run<Font>[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    let from = 0;
    while (from < ordered.length) {
      const to = endOfStretch(ordered, from, level);
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to + 1;
    }
  }
  return ordered;
}

function endOfStretch(runs: readonly Run<unknown>[], from: number, level: number): number {
  let to = from;
  while ((runs[to]?.level ?? -1) >= level) to += 1;
  return to;
}
