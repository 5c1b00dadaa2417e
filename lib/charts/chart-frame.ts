/** What pictures drawn by scripts/draw.ts have in common: two sizes, and rows that can be asked about one by one. */

export type ChartSize = "wide" | "narrow";

export const CHART_SIZES = ["wide", "narrow"] as const satisfies readonly ChartSize[];

/** What two columns and a phone of 390 px leave. The same in app/styles/chart.css, which shows one or the other. */
export const CHART_WIDTH_PX = { wide: 528, narrow: 356 } as const satisfies Record<ChartSize, number>;

export const CHART_FONT_PX = { ltr: 14, rtl: 15 } as const;

/** In px from the top of the picture; `begins` counts from the side where rows begin to the first thing drawn in it. */
export type ChartRow = { top: number; height: number; begins: number };

export type ChartFrame<Row extends ChartRow = ChartRow> = {
  width: number;
  height: number;
  fontSize: number;
  direction: "ltr" | "rtl";
  rows: readonly Row[];
};

/** The row at a share of the picture's height: 0 its top, 1 its foot. Above the first is the first, and so on. */
export function rowAt({ rows, height }: ChartFrame, share: number): number {
  const below = rows.findIndex((row) => share * height < row.top + row.height);
  return below < 0 ? rows.length - 1 : below;
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

type Tip = { width: number; height: number };

const TIP_GAP_PX = 4;
const TIP_CLEARANCE_PX = 8;

/**
 * Where the words about a row stand: below it, or above it in the lower half; and before what is drawn in the rows
 * that they cover, as far as there is room. The picture may be shown smaller by `scale`; the words are not.
 */
export function placeTip(frame: ChartFrame, index: number, scale: number, tip: Tip) {
  const row = frame.rows[index];
  if (!row) return null;
  const width = frame.width * scale;
  const [top, bottom] = [row.top * scale - TIP_GAP_PX, (row.top + row.height) * scale + TIP_GAP_PX];
  const isAbove = row.top >= frame.height / 2;
  const [from, to] = isAbove ? [top - tip.height, top] : [bottom, bottom + tip.height];
  const covered = frame.rows.filter(
    (other) => other !== row && other.top * scale < to && (other.top + other.height) * scale > from,
  );
  const free = Math.min(width, ...covered.map(({ begins }) => begins * scale - TIP_CLEARANCE_PX));
  const start = Math.max(0, free - tip.width);
  const x = frame.direction === "rtl" ? width - Math.min(width, tip.width) - start : start;
  return { position: { x, y: isAbove ? top : bottom }, isAbove };
}
