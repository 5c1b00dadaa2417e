import { breakLines } from "../type/break-lines";
import type { Weight } from "../type/face";
import type { Pen } from "./pen";

/** Devanagari carries signs above and below its line, Arabic letters stand tall, Chinese characters fill their square. */
const LEADING: Record<string, number> = { ar: 1.32, hi: 1.36, zh: 1.26 };
const LATIN_LEADING = 1.16;

/** Lines of running text stand further apart than those of a title. */
const TEXT_LEADING = 1.12;

/** How far a line's middle stands over its baseline, in sizes of the font. */
const MIDDLE = 0.34;

export type ParagraphRoom = { x: number; y: number; width: number; height: number };

type ParagraphStyle = { sizes: readonly number[]; weight: Weight; colour: string };

function leadingOf({ typesetter }: Pen, weight: Weight): number {
  const leading = LEADING[typesetter.language] ?? LATIN_LEADING;
  return weight === 600 ? leading : leading * TEXT_LEADING;
}

/** How high a text stands in a width, in px. */
export function paragraphHeight(pen: Pen, text: string, width: number, size: number, weight: Weight): number {
  return breakLines(pen.typesetter, text, weight, width / size).length * size * leadingOf(pen, weight);
}

/**
 * Draws a text in the largest of the sizes in which it fits its room, from the top. Where it fits in none, lines for
 * which there is no room are left out and the last one says so. Returns where it ends, in px from the top.
 */
export function drawParagraph(pen: Pen, text: string, room: ParagraphRoom, style: ParagraphStyle): number {
  const size = style.sizes.find((one) => fits(pen, text, room, one, style.weight)) ?? style.sizes.at(-1) ?? 0;
  const lines = breakLines(pen.typesetter, text, style.weight, room.width / size);
  const step = size * leadingOf(pen, style.weight);
  const count = Math.min(lines.length, Math.max(1, Math.floor((room.height + 0.01) / step)));
  lines.slice(0, count).forEach(({ start, end }, i) => {
    const isCut = i === count - 1 && count < lines.length;
    const shown = isCut ? `${text.slice(0, end)}…` : text;
    const part = { start, end: isCut ? shown.length : end };
    const line = pen.typesetter.setLine(shown, part, style.weight);
    const y = room.y + step * (i + 0.5) + size * MIDDLE;
    pen.setLine(shown.slice(part.start, part.end), line, { ...style, size, x: room.x, y });
  });
  return room.y + count * step;
}

function fits(pen: Pen, text: string, room: ParagraphRoom, size: number, weight: Weight): boolean {
  const lines = breakLines(pen.typesetter, text, weight, room.width / size);
  const isLow = lines.length * size * leadingOf(pen, weight) <= room.height;
  return isLow && lines.every((line) => line.width * size <= room.width);
}
