import type { SmallPicture, StripRow } from "../picture";
import { drawNameAndNote } from "./name-and-note";
import type { ParagraphRoom } from "./paragraph";
import type { Pen } from "./pen";

type StripsPicture = Extract<SmallPicture, { kind: "strips" }>;

const NAME_SHARE = 0.36;
const HIGHEST_ROW_PX = 84;
const NAME_SIZES = [26, 25, 24, 23, 22, 21, 20, 19, 18];
const DOT_PX = 7;
const LEGEND_PX = 40;

/** Every index on a line of its own: who it is by, and a dot for each country between the ends of its scale. */
export function drawStrips(pen: Pen, { legend, rows }: StripsPicture, room: ParagraphRoom): void {
  const rowHeight = Math.min(HIGHEST_ROW_PX, (room.height - LEGEND_PX) / rows.length);
  drawLegend(pen, legend, { ...room, y: room.y + room.height - rows.length * rowHeight - LEGEND_PX });
  const top = room.y + room.height - rows.length * rowHeight;
  rows.forEach((row, i) => {
    drawStrip(pen, row, { x: room.x, y: top + i * rowHeight, width: room.width, height: rowHeight });
  });
}

/** The names of those in colours, over the axes. */
function drawLegend(pen: Pen, legend: StripsPicture["legend"], { x, y, width }: ParagraphRoom): void {
  let at = x + width * NAME_SHARE + 2 * DOT_PX;
  const share = (x + width - at) / legend.length;
  for (const { name, colour } of legend) {
    const style = { size: 21, weight: 600, colour: `${colour}-text`, room: share - 2 * DOT_PX } as const;
    at += pen.text(name, { ...style, x: at, y: y + 24 }) + 4 * DOT_PX;
  }
}

function drawStrip(pen: Pen, { name, note, dots }: StripRow, { x, y, width, height }: ParagraphRoom): void {
  const nameWidth = width * NAME_SHARE;
  const middle = y + height / 2;
  const axis = { from: x + nameWidth + 2 * DOT_PX, length: width - nameWidth - 3 * DOT_PX };
  drawNameAndNote(pen, { name, note }, { x, y, width: nameWidth - DOT_PX, height }, NAME_SIZES);
  pen.rect(axis.from, middle - 0.75, axis.length, 1.5, "grey");
  for (const { share, colour } of coloursLast(dots)) {
    const r = colour ? DOT_PX + 2 : DOT_PX;
    pen.circle(axis.from + share * axis.length, middle, r, {
      fill: colour ?? "grey",
      stroke: "paper",
      width: 1,
    });
  }
}

/** Those with a colour lie over the others. */
function coloursLast(dots: StripRow["dots"]): StripRow["dots"] {
  return [...dots.filter(({ colour }) => !colour), ...dots.filter(({ colour }) => colour)];
}
