import type { ScatterInput, ScatterPoint } from "@/lib/charts/scatter";

/** A made-up model of a made-up table. */
export function pointOf(id: string, x: number, y: number, more: Partial<ScatterPoint> = {}): ScatterPoint {
  return {
    id,
    label: `Model ${id}`,
    x,
    xText: `$${x}`,
    y,
    yText: `${y} %`,
    interval: null,
    intervalText: null,
    mark: null,
    isMakers: false,
    ...more,
  };
}

/** Four models over four powers of ten; two of them have a mark, one an interval, one was measured by its maker. */
export const SCATTER: ScatterInput = {
  kind: "scatter",
  direction: "ltr",
  summary: "Scatter plot of the price and the result of 4 models.",
  x: {
    name: "Price",
    caption: "Price, logarithmic scale",
    scale: "log",
    min: 0.1,
    max: 100,
    ticks: [0.1, 1, 10, 100].map((value) => ({ value, text: `$${value}` })),
  },
  y: {
    name: "GPQA Diamond",
    caption: "GPQA Diamond",
    scale: "linear",
    min: 20,
    max: 60,
    ticks: [20, 40, 60].map((value) => ({ value, text: `${value}` })),
  },
  makersText: "measured by its maker",
  points: [
    pointOf("a", 0.1, 20),
    pointOf("b", 1, 53.5, { mark: 0, interval: [46.6, 60], intervalText: "95 %: 46.6 to 60.0" }),
    pointOf("c", 10, 40, { mark: 1, isMakers: true }),
    pointOf("d", 100, 60),
  ],
};

export const MIRRORED_SCATTER: ScatterInput = { ...SCATTER, direction: "rtl" };
