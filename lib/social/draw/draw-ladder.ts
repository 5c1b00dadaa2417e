import type { CountryColour } from "@/lib/charts/country-colours";
import { type LadderLayout, LINES_APART, stackByScore } from "@/lib/charts/ladder/ladder";
import { type LyingSizes, layLying } from "@/lib/charts/ladder/lay-lying";
import { layWithRoom } from "@/lib/charts/ladder/lay-with-room";
import type { SmallPicture } from "../picture";
import type { ParagraphRoom } from "./paragraph";
import type { Anchor, Pen } from "./pen";

type LadderPicture = Extract<SmallPicture, { kind: "ladder" }>;

const SIZES = { marginPx: 14, fontPx: 21, axisRoomPx: 36, levels: 6, levelPx: 25, noteYPx: 18 };
/** Larger ones would leave no room between two stacks for a leader. */
const LARGEST_STEP_PX = 11.5;
const SMALLEST_STEP_PX = 4;
const RADIUS_SHARE = 0.45;
const MARKED_PX = 2.5;
const EDGE_PX = 20;

/** The ladder lying down at the foot of its room, its dots as large as the highest stack lets them be. */
export function drawLadder(
  pen: Pen,
  { view, labelled, colours, marked }: LadderPicture,
  room: ParagraphRoom,
): void {
  const sizes = sizesFor(view, room);
  const layout = layWithRoom((input) => layLying(input, sizes), { ...view, labelled });
  const at = { x: room.x, y: room.y + room.height - layout.height };
  const colourOf = new Map(colours);
  drawLines(pen, layout, colourOf, at);
  for (const { id, x, y, r } of layout.dots) {
    const isMarked = id === marked;
    pen.circle(at.x + x, at.y + y, isMarked ? r + MARKED_PX : r, {
      fill: colourOf.get(id) === undefined ? "grey" : colourName(colourOf, id),
      stroke: isMarked ? "ink" : "paper",
      width: isMarked ? MARKED_PX : 0.8,
    });
  }
  drawWords(pen, layout, colourOf, at);
}

type Colours = ReadonlyMap<string, CountryColour>;
type Spot = { x: number; y: number };

function sizesFor(view: LadderPicture["view"], { width, height }: ParagraphRoom): LyingSizes {
  const highest = Math.max(...[...stackByScore(view).values()].map((stack) => stack.length));
  const around = SIZES.noteYPx + SIZES.levels * SIZES.levelPx + SIZES.axisRoomPx;
  const stepPx = Math.max(SMALLEST_STEP_PX, Math.min(LARGEST_STEP_PX, (height - around) / highest));
  return { ...SIZES, widthPx: width, stepPx, radiusPx: stepPx * RADIUS_SHARE };
}

function drawLines(pen: Pen, { ticks, axes, marks, labels }: LadderLayout, colours: Colours, at: Spot): void {
  pen.path(ticks.map(({ line }) => line).join(""), { stroke: "rule" }, at);
  pen.path(axes.join(""), { stroke: "grey", width: 1.5 }, at);
  pen.path(marks.join(""), { stroke: "quiet", dashes: "4 4" }, at);
  for (const { id, leader } of labels)
    if (leader) pen.path(leader, { stroke: colourName(colours, id), width: 1.5 }, at);
}

function drawWords(pen: Pen, layout: LadderLayout, colours: Colours, at: Spot): void {
  const note = { size: layout.fontSize, weight: 400, colour: "quiet", halo: true } as const;
  for (const { text, x, y } of layout.ticks)
    pen.text(text, { ...note, x: at.x + x, y: at.y + y, anchor: tickAnchor(x, layout.width) });
  for (const { lines, x, y, anchor } of layout.notes)
    lines.forEach((line, i) => {
      pen.text(line, { ...note, x: at.x + x, y: at.y + y + i * note.size * LINES_APART, anchor });
    });
  for (const { id, text, x, y, anchor } of layout.labels) {
    const colour = colours.has(id) ? `${colourName(colours, id)}-text` : "ink";
    pen.text(text, { ...note, x: at.x + x, y: at.y + y, anchor, weight: 600, colour });
  }
}

/** Who has no colour of its own is drawn in ink. */
function colourName(colours: Colours, id: string): string {
  return colours.get(id) ?? "ink";
}

function tickAnchor(x: number, width: number): Anchor {
  if (x < EDGE_PX) return "start";
  return x > width - EDGE_PX ? "end" : "middle";
}
