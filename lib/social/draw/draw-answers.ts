import type { AnswerState } from "@/lib/views/ahead-or-behind";
import type { Shape, SmallPicture } from "../picture";
import { drawCell, drawMark, GAP_PX, wordBaseline } from "./answer-cell";
import { drawNameAndNote } from "./name-and-note";
import type { ParagraphRoom } from "./paragraph";
import type { Pen } from "./pen";

type AnswersPicture = Extract<SmallPicture, { kind: "answers" }>;
type AnswerRow = AnswerState["rows"][number];

const SIZES = {
  wide: {
    nameShare: 0.37,
    headPx: 62,
    highestRowPx: 84,
    font: 23,
    note: 18,
    ranks: [18, 17, 16, 15],
    names: [24, 23, 22, 21, 20, 19, 18, 17],
  },
  tall: {
    nameShare: 0.34,
    headPx: 76,
    highestRowPx: 104,
    font: 26,
    note: 20,
    ranks: [20, 19, 18, 17, 16, 15, 14],
    names: [26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16],
  },
} as const;

type Sizes = (typeof SIZES)[Shape];

/** An index a row, another country a column: the newest editions, and where there is room those of the article's time. */
export function drawAnswers(pen: Pen, { states }: AnswersPicture, room: ParagraphRoom, shape: Shape): void {
  const sizes = SIZES[shape];
  const shown = shape === "tall" ? states : states.slice(-1);
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const rowHeight = Math.min(sizes.highestRowPx, (room.height - shown.length * sizes.headPx) / count);
  const heightOf = ({ rows }: AnswerState) => sizes.headPx + rows.length * rowHeight;
  let y = room.y + room.height - shown.reduce((sum, state) => sum + heightOf(state), 0);
  for (const state of shown) {
    drawState(pen, state, { ...room, y, height: rowHeight }, sizes);
    y += heightOf(state);
  }
}

/** The room is that of the state's heading with as much height as one row has. */
function drawState(pen: Pen, { title, rows }: AnswerState, room: ParagraphRoom, sizes: Sizes): void {
  const nameWidth = room.width * sizes.nameShare;
  const longest = rows.toSorted((a, b) => b.cells.length - a.cells.length)[0]?.cells ?? [];
  const cellWidth = (room.width - nameWidth) / Math.max(1, longest.length);
  const headY = room.y + sizes.headPx - 12;
  pen.text(title, {
    x: room.x,
    y: headY - sizes.font * 1.25,
    size: sizes.note,
    weight: 400,
    colour: "quiet",
    room: room.width,
  });
  longest.forEach(({ name }, i) => {
    const x = room.x + nameWidth + i * cellWidth;
    pen.text(name, {
      x,
      y: headY,
      size: sizes.font,
      weight: 600,
      colour: "ink",
      room: cellWidth - 2 * GAP_PX,
    });
  });
  rows.forEach((row, i) => {
    const y = room.y + sizes.headPx + i * room.height;
    drawRow(
      pen,
      row,
      { x: room.x, y, width: room.width, height: room.height },
      { nameWidth, cellWidth, sizes },
    );
  });
}

type Columns = { nameWidth: number; cellWidth: number; sizes: Sizes };

function drawRow(
  pen: Pen,
  row: AnswerRow,
  room: ParagraphRoom,
  { nameWidth, cellWidth, sizes }: Columns,
): void {
  const { x, y, height } = room;
  const first = wordBaseline(y, height, sizes);
  const label = { x, y, width: nameWidth - 2 * GAP_PX, height: height - GAP_PX / 2 };
  drawNameAndNote(pen, { name: row.name, note: row.source }, label, sizes.names);
  row.cells.forEach((cell, i) => {
    drawCell(
      pen,
      cell,
      { x: x + nameWidth + i * cellWidth, y, width: cellWidth - GAP_PX, height: height - GAP_PX },
      sizes,
    );
  });
  if (row.cells.length > 0) return;
  const width = room.width - nameWidth;
  drawMark(pen, "not-covered", { x: x + nameWidth, y, width: width - GAP_PX, height });
  pen.text(row.own, {
    x: x + nameWidth,
    y: first,
    size: sizes.font,
    weight: 400,
    colour: "quiet",
    room: width,
  });
}
