"use client";

import { layScatter, SCATTER_WIDTH_PX, type ScatterLayout, scatterWords } from "@/lib/charts/lay-scatter";
import { pointAt } from "@/lib/charts/point-touch";
import type { ScatterInput } from "@/lib/charts/scatter";
import { Chart } from "./chart";
import type { ChartKind, ChartProps } from "./chart-kind";

const SCATTER: ChartKind<ScatterInput, ScatterLayout> = {
  name: "scatter",
  widths: SCATTER_WIDTH_PX,
  lay: layScatter,
  rowAt: pointAt,
  toWords: scatterWords,
  load: () => import("./scatter-picture").then(({ ScatterPicture }) => ScatterPicture),
};

/** Two figures of each model, one along each axis: a point a model, every one with its name. */
export function ScatterChart(props: ChartProps<ScatterInput>) {
  return <Chart kind={SCATTER} {...props} />;
}
