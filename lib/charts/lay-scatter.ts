import { zip } from "@/lib/zip";
import { CHART_FONT_PX, type ChartFrame, type ChartRow, type ChartSize } from "./chart-frame";
import { layMakersNote } from "./dots-names";
import type { Box } from "./ladder/boxes";
import { MARK_PX } from "./model-marks";
import type { ScatterInput, ScatterPoint } from "./scatter";
import { scaleAlong, ticksApart, valuesOf } from "./scatter-axis";
import { type PlacedName, placeNames } from "./scatter-names";
import type { Line } from "./segments";
import { shortened, textWidth, wrapText } from "./text-width";

/** Wider than other pictures, since every point has its name in it. The same in app/styles/scatter.css. */
export const SCATTER_WIDTH_PX = { wide: 840, narrow: 356 } as const satisfies Record<ChartSize, number>;

/** A point at its place, in px from the top and from the side where rows begin. */
export type LaidPoint = ChartRow & {
  point: ScatterPoint;
  x: number;
  y: number;
  /** From its top to its foot. */
  interval: Line | null;
};

type ScatterName = Omit<PlacedName, "box"> & {
  text: string;
  /** Of the text's middle line, at `x` its beginning, middle or end. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
};

type Text = { text: string; x: number; y: number };

export type ScatterLayout = ChartFrame<LaidPoint> & {
  plot: { start: number; end: number; top: number; bottom: number };
  /** Under the plot, and at its start. */
  ticks: { lying: Text[]; standing: Text[] };
  captions: { lying: Text[]; standing: Text[] };
  names: ScatterName[];
  axisNames: { x: string; y: string };
  makersText: string;
  /** Where the foot says what hollow marks mean; null where there are none. */
  makersNote: ReturnType<typeof layMakersNote> | null;
};

const LEADING_PX = 4;
const TICK_GAP_PX = 8;
/** Between the edge of the plot and what stands in it. */
const PAD_PX = MARK_PX + 4;
const LEAST_HEIGHT_PX = { wide: 440, narrow: 400 } as const satisfies Record<ChartSize, number>;
const POINT_HEIGHT_PX = { wide: 20, narrow: 26 } as const satisfies Record<ChartSize, number>;
/** By so much the plot grows further until there is room for every name. */
const GROWTH_PX = 40;

/**
 * Everything about the picture that does not need a chart library: two axes, a point a model, and every model's name.
 * The order of the points in the input does not matter: they are told from the lowest `x` to the highest.
 */
export function layScatter(input: ScatterInput, size: ChartSize): ScatterLayout {
  const [width, fontSize] = [SCATTER_WIDTH_PX[size], CHART_FONT_PX[input.direction]];
  const line = fontSize + LEADING_PX;
  const standing = wrapText(input.y.caption, fontSize, width).map((text, i) => ({
    text,
    x: 0,
    y: (i + 0.5) * line,
  }));
  const ticksWidth = Math.max(0, ...input.y.ticks.map(({ text }) => textWidth(text, fontSize)));
  const [start, top] = [Math.ceil(ticksWidth) + TICK_GAP_PX, standing.length * line + TICK_GAP_PX];
  const points = inOrder(input.points);
  const least = Math.max(LEAST_HEIGHT_PX[size], points.length * POINT_HEIGHT_PX[size]);
  const { plot, rows, names, ticks } = growPlot({ ...input, points }, (higher) => ({
    plot: { start, end: width, top, bottom: top + least + higher },
    fontSize,
    line,
  }));
  const foot = (at: number) => plot.bottom + TICK_GAP_PX + (at + 0.5) * line;
  const lying = wrapText(input.x.caption, fontSize, width);
  const hasMakers = points.some(({ isMakers }) => isMakers);
  return {
    width,
    height: Math.ceil(foot(lying.length + (hasMakers ? 1 : 0)) + line / 2),
    fontSize,
    direction: input.direction,
    rows,
    plot,
    ticks: {
      lying: ticks.x.map((tick) => ({ ...tick, y: foot(0) })),
      standing: ticks.y.map((tick) => ({ ...tick, x: start - TICK_GAP_PX })),
    },
    captions: { lying: lying.map((text, i) => ({ text, x: plot.end, y: foot(i + 1) })), standing },
    names,
    axisNames: { x: input.x.name, y: input.y.name },
    makersText: input.makersText,
    makersNote: hasMakers ? layMakersNote(foot(lying.length + 1), start) : null,
  };
}

type Plotting = { plot: ScatterLayout["plot"]; fontSize: number; line: number };

/** The lowest plot in which every name finds its place. */
function growPlot(input: ScatterInput, toPlotting: (higher: number) => Plotting) {
  for (let higher = 0; ; higher += GROWTH_PX) {
    const plotting = toPlotting(higher);
    const { rows, ticks } = layPoints(input, plotting);
    const names = layNames(rows, plotting);
    if (names) return { plot: plotting.plot, rows, ticks, names };
  }
}

function layPoints({ x, y, points }: ScatterInput, { plot, fontSize }: Plotting) {
  const room = { from: plot.start + PAD_PX, to: plot.end - PAD_PX };
  const across = scaleAlong(x, valuesOf("x", points), room);
  const up = scaleAlong(y, valuesOf("y", points), { from: plot.bottom - PAD_PX, to: plot.top + PAD_PX });
  const rows = points.map((point): LaidPoint => {
    const [px, py] = [across(point.x), up(point.y)];
    const [low, high] = point.interval?.map(up) ?? [];
    const interval = low === undefined || high === undefined ? null : { x1: px, y1: high, x2: px, y2: low };
    const box = { top: py - MARK_PX, height: 2 * MARK_PX, begins: px - MARK_PX };
    return { point, x: px, y: py, interval, ...box };
  });
  const ticks = {
    x: ticksApart(x, across, fontSize).map(({ value, text }) => ({ text, x: across(value) })),
    y: y.ticks.map(({ value, text }) => ({ text, y: up(value) })),
  };
  return { rows, ticks };
}

/** Null where the plot has no room for all. A name that is wider than the plot is cut. */
function layNames(rows: readonly LaidPoint[], { plot, fontSize, line }: Plotting): ScatterName[] | null {
  const frame = { left: plot.start, right: plot.end, top: plot.top, bottom: plot.bottom };
  const named = rows.map(({ point: { id, label }, x, y, interval }) => {
    const text = shortened(label, fontSize, plot.end - plot.start);
    return { id, text, x, y, interval, nameWidth: textWidth(text, fontSize) };
  });
  const places = placeNames(named, frame, line);
  return (
    places &&
    zip(named, places).map(([{ id, text, x }, { box, leader }]) => {
      return { id, text, leader, y: (box.top + box.bottom) / 2, ...anchorAt(box, x) };
    })
  );
}

/** Texts are narrower than their boxes: they keep to the side of their point. */
function anchorAt({ left, right }: Box, x: number): Pick<ScatterName, "x" | "anchor"> {
  if (right <= x) return { x: right, anchor: "end" };
  return left >= x ? { x: left, anchor: "start" } : { x: (left + right) / 2, anchor: "middle" };
}

/** Every point in words: its model, both figures, the interval where it is known, and who measured. */
export function scatterWords({ points, x, y, makersText }: ScatterInput): string[] {
  return inOrder(points).map(({ label, xText, yText, intervalText, isMakers }) => {
    const figures = [`${x.name}: ${xText}`, `${y.name}: ${yText}`];
    return [label, ...figures, intervalText, isMakers ? makersText : null].filter(Boolean).join(", ");
  });
}

function inOrder(points: readonly ScatterPoint[]): ScatterPoint[] {
  return points.toSorted((a, b) => a.x - b.x || b.y - a.y || (a.id < b.id ? -1 : 1));
}
