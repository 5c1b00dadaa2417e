const WIDTHS_EM = [
  { letters: /[\s.,:;·|'()il]/u, em: 0.3 },
  { letters: /[mwMW—%]/u, em: 0.9 },
  { letters: /\p{Lu}/u, em: 0.66 },
  { letters: /\p{N}/u, em: 0.6 },
  { letters: /\p{Script=Arabic}/u, em: 0.56 },
  { letters: /\p{Script=Han}/u, em: 1 },
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

/** Breaks a text between words into lines no wider than `maxWidthPx` (a longer word stands alone). */
export function wrapText(text: string, fontSizePx: number, maxWidthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSizePx) <= maxWidthPx) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A text cut at its end, and marked so, where it is wider than there is room for. */
export function shortened(text: string, fontSizePx: number, maxWidthPx: number): string {
  if (textWidth(text, fontSizePx) <= maxWidthPx) return text;
  let kept = text;
  while (kept && textWidth(`${kept}…`, fontSizePx) > maxWidthPx) kept = kept.slice(0, -1);
  return `${kept}…`;
}
