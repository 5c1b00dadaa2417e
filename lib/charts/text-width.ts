const WIDTHS_EM = [
  // Marks above and below stand on their letter.
  { letters: /\p{Mn}/u, em: 0 },
  { letters: /[\s.,:;·|'()il]/u, em: 0.3 },
  { letters: /[mwMW—%]/u, em: 0.9 },
  { letters: /[ЖМФШЩЫЮ]/u, em: 0.97 },
  { letters: /[ДИНжмфшщыю]/u, em: 0.8 },
  { letters: /\p{Lu}/u, em: 0.66 },
  { letters: /\p{N}/u, em: 0.6 },
  { letters: /\p{Script=Arabic}/u, em: 0.56 },
  { letters: /\p{Mc}/u, em: 0.35 },
  { letters: /[आओऔ]/u, em: 1.18 },
  { letters: /[अऊऋकखछजझणफलशळ]/u, em: 0.85 },
  { letters: /\p{Script=Devanagari}/u, em: 0.68 },
  { letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, em: 1 },
] as const;

const OTHER_EM = 0.57;

/**
 * About how wide a text stands in our fonts at weight 600, in px; a little generous, so that what is laid out by
 * it does not overlap. Exact widths are known only to a browser, and pictures are laid out before there is one.
 */
export function textWidth(text: string, fontSizePx: number): number {
  let em = 0;
  for (const letter of text) em += WIDTHS_EM.find(({ letters }) => letters.test(letter))?.em ?? OTHER_EM;
  return em * fontSizePx;
}

/** What stays together on a line: a word, or one Chinese sign, each with the punctuation that belongs to it. */
const PIECES = /[（“《]*(?:\p{Script=Han}[，。、；：！？）”》]*|[^\s\p{Script=Han}（“《]+)\s*|\S\s*/gu;

/** Breaks a text between its pieces into lines no wider than `maxWidthPx` (a wider piece stands alone). */
export function wrapText(text: string, fontSizePx: number, maxWidthPx: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const joined = `${lines.at(-1) ?? ""}${piece}`;
    if (lines.length > 0 && textWidth(joined.trimEnd(), fontSizePx) <= maxWidthPx)
      lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** A text cut at its end, and marked so, where it is wider than there is room for. */
export function shortened(text: string, fontSizePx: number, maxWidthPx: number): string {
  if (textWidth(text, fontSizePx) <= maxWidthPx) return text;
  let kept = text;
  while (kept && textWidth(`${kept}…`, fontSizePx) > maxWidthPx) kept = kept.slice(0, -1);
  return `${kept}…`;
}
