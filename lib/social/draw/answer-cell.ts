import type { AnswerState } from "@/lib/views/ahead-or-behind";
import { drawParagraph, type ParagraphRoom } from "./paragraph";
import type { Pen } from "./pen";

type AnswerCell = AnswerState["rows"][number]["cells"][number];

export type AnswerSizes = { font: number; note: number; ranks: readonly number[] };

/** Between two cells, and between the edge of one and its words. */
export const GAP_PX = 8;

const LINE_PX = 5;
const UNDER_WORD = 0.22;
const HIGH_LETTERS = 1.15;
const SMALLEST_LINE_PX = 15;

/** Whether ahead or behind, in a word and by the line over it, and the two ranks. */
export function drawCell(
  pen: Pen,
  { order, word, ranks }: AnswerCell,
  room: ParagraphRoom,
  sizes: AnswerSizes,
): void {
  const isKnown = order === "ahead" || order === "behind" || order === "level";
  if (isKnown) pen.rect(room.x, room.y, room.width, room.height, "track");
  drawMark(pen, order, room);
  const first = wordBaseline(room.y, room.height + GAP_PX, sizes);
  const inside = { x: room.x + (isKnown ? GAP_PX + 2 : 0), room: room.width - 2 * GAP_PX };
  const [weight, colour] = isKnown ? ([600, "ink"] as const) : ([400, "quiet"] as const);
  pen.text(word, { ...inside, y: first, size: sizes.font, weight, colour });
  if (!ranks) return;
  const top = first + sizes.font * UNDER_WORD;
  drawRanks(
    pen,
    ranks,
    { x: inside.x, y: top, width: inside.room, height: room.y + room.height - top },
    sizes,
  );
}

/** On one line where that is not too small. */
function drawRanks(pen: Pen, ranks: string, room: ParagraphRoom, { note, ranks: sizes }: AnswerSizes): void {
  const style = { weight: 400, colour: "ink" } as const;
  const size = Math.min(note, room.width / pen.typesetter.setText(ranks, style.weight).width);
  if (size < SMALLEST_LINE_PX) drawParagraph(pen, ranks, room, { ...style, sizes });
  else pen.text(ranks, { ...style, x: room.x, y: room.y + note, size });
}

/** The line over a cell says its word again: solid ahead, double behind, dashed where nobody knows. */
export function drawMark(pen: Pen, order: AnswerCell["order"], { x, y, width }: ParagraphRoom): void {
  switch (order) {
    case "ahead":
      pen.rect(x, y, width, LINE_PX, "ahead");
      break;
    case "level":
      pen.rect(x, y, width, LINE_PX, "grey");
      break;
    case "behind":
      pen.rect(x, y, width, LINE_PX / 2.5, "behind");
      pen.rect(x, y + LINE_PX * 0.9, width, LINE_PX / 2.5, "behind");
      break;
    case "unknown":
    case "not-covered":
      pen.path(`M${x} ${y + 1.5}h${width}`, { stroke: "grey", width: 3, dashes: "8 6" });
      break;
  }
}

/** The baseline of a cell's word: over its middle, and high enough for what stands under it. */
export function wordBaseline(y: number, height: number, { font }: AnswerSizes): number {
  return y + Math.min((height - GAP_PX + LINE_PX) / 2 - 3, LINE_PX + font * HIGH_LETTERS);
}
