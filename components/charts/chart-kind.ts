import type { ComponentType } from "react";
import type { ChartFrame, ChartSize } from "@/lib/charts/chart-frame";
import type { ChartInput } from "@/lib/charts/chart-input";

export type PictureProps<Layout> = {
  layout: Layout;
  /** How much the picture shrinks to its room; the words of a row do not. */
  scale?: number;
  /** The row that is asked about; its words stand beside it. */
  active?: number | null;
  /** Called once the picture is there: Recharts needs several passes. */
  onDrawn?: () => void;
};

/** What one kind of chart brings to the stage that all of them share. */
export type ChartKind<Input extends ChartInput = ChartInput, Layout extends ChartFrame = ChartFrame> = {
  name: Input["kind"];
  /** Where it is not drawn as wide as the others: also in app/styles/. */
  widths?: Record<ChartSize, number>;
  lay: (input: Input, size: ChartSize) => Layout;
  /**
   * The row at a point, given as shares of the picture's width and height from its top left; left out where rows lie
   * one under another.
   */
  rowAt?: (layout: Layout, point: { x: number; y: number }) => number | null;
  /** Every row in words, as the layout orders them, for those who do not see its tip; what it costs every page pays. */
  toWords: (input: Input) => string[];
  /** Fetches the live chart and its library. */
  load: () => Promise<ComponentType<PictureProps<Layout>>>;
};

export type ChartProps<Input extends ChartInput> = {
  input: Input;
  /** What drawnChart(input) returned; null where the reader chose something that was not drawn at build. */
  drawn: string | null;
  /** False where the picture stays as it was drawn, as on pages without an island. */
  isLive?: boolean;
};
