import type { ModelMarkIndex } from "./model-marks";

/** One of the two axes; figures also in the reader's words. */
export type ScatterAxis = {
  /** What it counts, as a point's words say it: "Price per million tokens". */
  name: string;
  /** The same beside the axis, with all that a reader must know: "GPQA Diamond, right answers, %". */
  caption: string;
  scale: "log" | "linear";
  /** From where to where it goes; further where a point or an interval lies outside. */
  min: number;
  max: number;
  ticks: readonly { value: number; text: string }[];
};

/** One model: where it stands on both axes, and that as printed. */
export type ScatterPoint = {
  id: string;
  label: string;
  x: number;
  xText: string;
  y: number;
  yText: string;
  /** Of the result; null where it is not known. */
  interval: readonly [number, number] | null;
  intervalText: string | null;
  /** Null for the grey of everybody. */
  mark: ModelMarkIndex | null;
  /** Measured by the model's own maker: drawn hollow, and said. */
  isMakers: boolean;
};

/** All that the picture of two figures of each model needs, as plain data in the reader's language. */
export type ScatterInput = {
  kind: "scatter";
  direction: "ltr" | "rtl";
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
  x: ScatterAxis;
  y: ScatterAxis;
  /** What is said about a point of which `isMakers` holds: "measured by its maker". */
  makersText: string;
  points: readonly ScatterPoint[];
};
