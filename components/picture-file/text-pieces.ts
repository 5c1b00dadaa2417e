/** A part of a text that a browser lays out in one box, from `start` to `end` in the text. */
export type TextPiece = {
  start: number;
  end: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Of two pieces that touch; browsers place letters to a fraction of a pixel. */
const TOUCHING_PX = 1;

/**
 * The pieces that make one text together, in their order. Where the pieces of a line fill it, they are one text of the
 * direction of its paragraph, which whoever reads the file orders as the browser did. Where words of another element
 * stand between them, as in a line that turns its direction, each is a text of its own.
 */
export function joinPieces(pieces: readonly TextPiece[]): TextPiece[][] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line?.[0] && isBeside(line[0], piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => (isFilled(line) ? [line] : line.map((piece) => [piece])));
}

type Standing = Pick<TextPiece, "top" | "bottom">;

/** Whether one stands in the line of the other. */
export function isBeside(a: Standing, b: Standing): boolean {
  const middle = (b.top + b.bottom) / 2;
  return middle > a.top && middle < a.bottom;
}

function isFilled(line: readonly TextPiece[]): boolean {
  const room = Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left));
  const filled = line.reduce((sum, { left, right }) => sum + right - left, 0);
  return Math.abs(room - filled) <= TOUCHING_PX * line.length;
}
