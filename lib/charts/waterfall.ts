import { CHART_FONT_PX, CHART_WIDTH_PX, type ChartFrame, type ChartRow, type ChartSize } from "./chart-frame";
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
  kind: "waterfall";
  direction: "ltr" | "rtl";
  parts: readonly WaterfallPart[];
  /** What rounding leaves unexplained. */
  remainder: WaterfallFigure;
  total: WaterfallFigure;
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
};

export type WaterfallRow = ChartRow & {
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

export type WaterfallLayout = ChartFrame<WaterfallRow> & {
  domain: [number, number];
  /** Room in px for labels at the start side, and for figures at the end. */
  labelRoom: number;
  valueRoom: number;
};

const MAX_LABEL_PX = { wide: 200, narrow: 138 } as const satisfies Record<ChartSize, number>;
const ROW_PX = 34;
const LABEL_GAP_PX = 14;
export const VALUE_GAP_PX = 7;

/** Everything about the picture that does not need a chart library: rows, axis, room and height. */
export function layWaterfall(input: WaterfallInput, size: ChartSize): WaterfallLayout {
  const width = CHART_WIDTH_PX[size];
  const fontSize = CHART_FONT_PX[input.direction];
  const bars = toBars(input, (label) => wrapText(label, fontSize, MAX_LABEL_PX[size]));
  const ends = bars.flatMap(({ span, range }) => [...span, ...(range ?? [])]);
  const [from, to] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const widest = (texts: string[]) => Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  const labelRoom = widest(bars.flatMap(({ labelLines }) => labelLines)) + LABEL_GAP_PX;
  const valueRoom = widest(bars.map(({ valueText }) => valueText)) + VALUE_GAP_PX;
  const fromStart = (points: number) =>
    labelRoom + ((points - from) / (to - from || 1)) * (width - labelRoom - valueRoom);
  return {
    width,
    height: bars.length * ROW_PX,
    fontSize,
    direction: input.direction,
    domain: [from, to],
    labelRoom,
    valueRoom,
    rows: bars.map((bar, i) => ({
      ...bar,
      top: i * ROW_PX,
      height: ROW_PX,
      begins: fromStart(Math.min(...bar.span)),
    })),
  };
}

/** Every row in words: its name, its figure, and its range where it has one. */
export function waterfallWords(input: WaterfallInput): string[] {
  return toBars(input, (label) => [label]).map(({ label, valueText, rangeText }) =>
    [label, valueText, rangeText].filter(Boolean).join(", "),
  );
}

type Bar = Omit<WaterfallRow, keyof ChartRow>;

function toBars({ parts, remainder, total }: WaterfallInput, wrap: (label: string) => string[]): Bar[] {
  const bars: Bar[] = [];
  let reached = 0;
  const add = (kind: Bar["kind"], figure: WaterfallFigure, start: number, part?: WaterfallPart) => {
    const { label, value, valueText } = figure;
    bars.push({
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
  return bars;
}
