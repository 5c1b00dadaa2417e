import { textWidth, wrapText } from "./text-width";

/** One bar's words, already in the reader's language; the sign stands in `valueText`: "+6.1", "−0.5". */
type WaterfallFigure = { label: string; value: number; valueText: string };

export type WaterfallPart = WaterfallFigure & {
  /** The least and the most that this part can be, given how its scores are rounded. */
  from: number;
  to: number;
  /** The same in words: "between +5.9 and +6.3". */
  rangeText: string;
};

/** All that the picture of a gap needs, as plain data. Parts stand in the order drawn; with the remainder they sum to the total. */
export type WaterfallInput = {
  direction: "ltr" | "rtl";
  parts: readonly WaterfallPart[];
  /** What rounding leaves unexplained. */
  remainder: WaterfallFigure;
  total: WaterfallFigure;
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
};

export type WaterfallRow = {
  kind: "ahead" | "behind" | "remainder" | "total";
  label: string;
  labelLines: string[];
  valueText: string;
  rangeText: string | null;
  /** Where the bar begins and ends on the axis of points. */
  span: [number, number];
  /** Where the bar may end, from lowest to highest; null where nothing is said about it. */
  range: [number, number] | null;
};

export type WaterfallSize = "wide" | "narrow";

export type WaterfallLayout = {
  width: number;
  height: number;
  fontSize: number;
  direction: "ltr" | "rtl";
  domain: [number, number];
  /** Room in px for labels at the start side, and for figures at the end. */
  labelRoom: number;
  valueRoom: number;
  rows: WaterfallRow[];
};

export const WATERFALL_SIZES = ["wide", "narrow"] as const satisfies readonly WaterfallSize[];

/** What two columns and a phone of 390 px leave. The same in app/styles/waterfall.css, which shows one or the other. */
export const WATERFALL_WIDTH_PX = { wide: 528, narrow: 356 } as const satisfies Record<WaterfallSize, number>;

const MAX_LABEL_PX = { wide: 200, narrow: 138 } as const satisfies Record<WaterfallSize, number>;
const ROW_PX = 34;
const LABEL_GAP_PX = 14;
export const VALUE_GAP_PX = 7;
const FONT_PX = { ltr: 14, rtl: 15 } as const;

/** Everything about the picture that does not need a chart library: rows, axis, room and height. */
export function layWaterfall(input: WaterfallInput, size: WaterfallSize): WaterfallLayout {
  const fontSize = FONT_PX[input.direction];
  const rows = toRows(input, (label) => wrapText(label, fontSize, MAX_LABEL_PX[size]));
  const ends = rows.flatMap(({ span, range }) => [...span, ...(range ?? [])]);
  const lines = rows.flatMap(({ labelLines }) => labelLines);
  const widest = (texts: string[]) => Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  return {
    width: WATERFALL_WIDTH_PX[size],
    height: rows.length * ROW_PX,
    fontSize,
    direction: input.direction,
    domain: [Math.min(0, ...ends), Math.max(0, ...ends)],
    labelRoom: widest(lines) + LABEL_GAP_PX,
    valueRoom: widest(rows.map(({ valueText }) => valueText)) + VALUE_GAP_PX,
    rows,
  };
}

function toRows({ parts, remainder, total }: WaterfallInput, wrap: (label: string) => string[]) {
  const rows: WaterfallRow[] = [];
  let reached = 0;
  const add = (kind: WaterfallRow["kind"], figure: WaterfallFigure, start: number, part?: WaterfallPart) => {
    const { label, value, valueText } = figure;
    rows.push({
      kind,
      label,
      labelLines: wrap(label),
      valueText,
      rangeText: part?.rangeText ?? null,
      span: [start, start + value],
      range: part ? [start + part.from, start + part.to] : null,
    });
    reached = start + value;
  };
  for (const part of parts) add(part.value < 0 ? "behind" : "ahead", part, reached, part);
  add("remainder", remainder, reached);
  add("total", total, 0);
  return rows;
}

/** The row that a key moves to, or null where the key moves nothing. Down and forward are next. */
export function moveAlongRows(
  rows: number,
  current: number | null,
  key: string,
  direction: "ltr" | "rtl",
): number | null {
  const [forward, back] = direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === "Home") return 0;
  if (key === "End") return rows - 1;
  if (key === "ArrowDown" || key === forward) return Math.min(rows - 1, (current ?? -1) + 1);
  if (key === "ArrowUp" || key === back) return Math.max(0, (current ?? rows) - 1);
  return null;
}
