import type { SmallPicture } from "../picture";
import type { ParagraphRoom } from "./paragraph";
import type { Pen } from "./pen";
import { drawVerdict } from "./verdict-mark";

type TallyPicture = Extract<SmallPicture, { kind: "tally" }>;

const WORD_SHARE = 0.46;
const HIGHEST_ROW_PX = 62;
const SQUARE_PX = 24;

/** How many claims have which verdict: a row a verdict, a square a claim. */
export function drawTally(pen: Pen, { rows }: TallyPicture, { x, y, width, height }: ParagraphRoom): void {
  const rowHeight = Math.min(HIGHEST_ROW_PX, height / rows.length);
  const top = y + height - rows.length * rowHeight;
  const wordWidth = width * WORD_SHARE;
  rows.forEach(({ verdict, count }, i) => {
    const middle = top + (i + 0.5) * rowHeight;
    const size = rowHeight * 0.56;
    drawVerdict(pen, verdict, { x, y: middle + size * 0.2, size, room: wordWidth - SQUARE_PX });
    const side = Math.min(SQUARE_PX, rowHeight * 0.5);
    const squares = Array.from({ length: count }, (_, n) => x + wordWidth + n * side * 1.3);
    for (const left of squares) pen.rect(left, middle - side / 2, side, side, "quiet");
    const end = x + wordWidth + count * side * 1.3 + side / 2;
    pen.text(String(count), { x: end, y: middle + size * 0.34, size, weight: 600, colour: "ink" });
  });
}
