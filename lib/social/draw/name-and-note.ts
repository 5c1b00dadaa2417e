import { drawParagraph, type ParagraphRoom, paragraphHeight } from "./paragraph";
import type { Pen } from "./pen";

const NOTE_SHARE = 0.76;
const SMALLEST_NOTE_PX = 15;

/** A name and a note under it, in the middle of their room and in the largest of the name's sizes in which both fit. */
export function drawNameAndNote(
  pen: Pen,
  { name, note }: { name: string; note: string },
  room: ParagraphRoom,
  sizes: readonly number[],
): void {
  const measured = sizes.map((size) => {
    const noteSize = Math.max(SMALLEST_NOTE_PX, Math.round(size * NOTE_SHARE));
    const height =
      paragraphHeight(pen, name, room.width, size, 600) +
      paragraphHeight(pen, note, room.width, noteSize, 400);
    return { size, noteSize, height };
  });
  const chosen = measured.find(({ height }) => height <= room.height) ?? measured.at(-1);
  if (!chosen) return;
  const y = room.y + Math.max(0, room.height - chosen.height) / 2;
  const end = drawParagraph(pen, name, { ...room, y }, { sizes: [chosen.size], weight: 600, colour: "ink" });
  const left = { ...room, y: end, height: room.y + room.height - end };
  drawParagraph(pen, note, left, { sizes: [chosen.noteSize], weight: 400, colour: "quiet" });
}
