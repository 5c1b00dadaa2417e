import type { Column, Shape, SmallPicture } from "../picture";
import { BAR_LINES, drawBar } from "./draw-bar";
import { drawParagraph, type ParagraphRoom, paragraphHeight } from "./paragraph";
import type { Pen } from "./pen";
import { drawVerdict } from "./verdict-mark";

type ColumnsPicture = Extract<SmallPicture, { kind: "columns" }>;

const SIZES = {
  wide: { gap: 56, head: 20, verdict: 30, bar: 20, note: 19, texts: [31, 29, 27, 25, 23, 21, 19] },
  tall: { gap: 48, head: 26, verdict: 42, bar: 28, note: 26, texts: [44, 40, 37, 34, 31, 28, 26, 24] },
} as const;

type Sizes = (typeof SIZES)[Shape];

const LINE_PX = 2;

/** Between two sentences, as a share of their size. */
const PART_SHARE = 0.4;

/** What was claimed and what was measured: side by side, or one under the other. */
export function drawColumns(pen: Pen, { columns }: ColumnsPicture, room: ParagraphRoom, shape: Shape): void {
  const sizes = SIZES[shape];
  const [first, second] = shape === "wide" ? sideBySide(room, sizes) : stacked(pen, columns[0], room, sizes);
  drawColumn(pen, columns[0], first, sizes);
  drawColumn(pen, columns[1], second, sizes);
}

function sideBySide(room: ParagraphRoom, { gap }: Sizes): [ParagraphRoom, ParagraphRoom] {
  const width = (room.width - gap) / 2;
  return [
    { ...room, width },
    { ...room, x: room.x + width + gap, width },
  ];
}

/** The first takes what it needs, up to half. */
function stacked(pen: Pen, first: Column, room: ParagraphRoom, sizes: Sizes): [ParagraphRoom, ParagraphRoom] {
  const [largest] = sizes.texts;
  const lines = first.sentences.map((text) => paragraphHeight(pen, text, room.width, largest, 400));
  const around = sizes.head * 2.6 + sizes.note * 2.2;
  const height = Math.min(
    (room.height - sizes.gap) / 2,
    lines.reduce((a, b) => a + b, around),
  );
  const y = room.y + height + sizes.gap;
  return [
    { ...room, height },
    { ...room, y, height: room.y + room.height - y },
  ];
}

function drawColumn(pen: Pen, column: Column, room: ParagraphRoom, sizes: Sizes): void {
  const { x, width } = room;
  pen.rect(x, room.y, width, LINE_PX, "ink");
  let y = room.y + LINE_PX + sizes.head * 1.5;
  pen.text(column.head, { x, y, size: sizes.head, weight: 400, colour: "quiet", room: width });
  y += sizes.head * 0.6;
  if (column.verdict) {
    drawVerdict(pen, column.verdict, { x, y: y + sizes.verdict, size: sizes.verdict, room: width });
    y += sizes.verdict * 1.75;
  }
  for (const bar of column.bars) {
    drawBar(pen, bar, { x, y, width, size: sizes.bar });
    y += sizes.bar * BAR_LINES;
  }
  const noteRoom = column.note ? sizes.note * 1.7 : 0;
  const end = room.y + room.height;
  drawRest(
    pen,
    column,
    { x, y: y + sizes.head * 0.4, width, height: end - noteRoom - y - sizes.head * 0.4 },
    sizes,
  );
  if (column.note)
    pen.text(column.note, {
      x,
      y: end - sizes.note * 0.3,
      size: sizes.note,
      weight: 400,
      colour: "quiet",
      room: width,
    });
}

/** The sentences, as many as there is room for in one size, or the empty frame. */
function drawRest(pen: Pen, { sentences, empty }: Column, room: ParagraphRoom, sizes: Sizes): void {
  if (empty) drawEmpty(pen, empty, room, sizes);
  const { shown, size } = fitSentences(pen, sentences, room, sizes);
  let y = room.y;
  shown.forEach((sentence, i) => {
    const left = { ...room, y, height: room.y + room.height - y };
    const colour = i === 0 ? "ink" : "quiet";
    y = drawParagraph(pen, sentence, left, { sizes: [size], weight: 400, colour }) + size * PART_SHARE;
  });
}

/** All of the sentences in the largest size in which they fit, or fewer: the first is shown in any case. */
function fitSentences(
  pen: Pen,
  sentences: readonly string[],
  { width, height }: ParagraphRoom,
  sizes: Sizes,
) {
  for (let count = sentences.length; count > 0; count -= 1) {
    const shown = sentences.slice(0, count);
    const size = sizes.texts.find((one) => {
      const heights = shown.map((text) => paragraphHeight(pen, text, width, one, 400));
      return heights.reduce((a, b) => a + b, 0) + (count - 1) * one * PART_SHARE <= height;
    });
    if (size) return { shown, size };
  }
  return { shown: sentences.slice(0, 1), size: sizes.texts.at(-1) ?? sizes.note };
}

function drawEmpty(pen: Pen, text: string, { x, y, width, height }: ParagraphRoom, sizes: Sizes): void {
  const frame = { y: y + 4, height: height - 8 };
  pen.path(`M${x + 1} ${frame.y}h${width - 2}v${frame.height}h${2 - width}Z`, {
    stroke: "grey",
    width: 2,
    dashes: "10 8",
  });
  const baseline = frame.y + frame.height / 2 + sizes.note * 0.4;
  pen.text(text, {
    x: x + width / 2,
    y: baseline,
    size: sizes.bar,
    weight: 400,
    colour: "quiet",
    anchor: "middle",
    room: width - 2 * sizes.bar,
  });
}
