"use client";

import {
  layWaterfall,
  type WaterfallInput,
  type WaterfallLayout,
  waterfallWords,
} from "@/lib/charts/waterfall";
import { Chart } from "./chart";
import type { ChartKind, ChartProps } from "./chart-kind";

const WATERFALL: ChartKind<WaterfallInput, WaterfallLayout> = {
  name: "waterfall",
  lay: layWaterfall,
  toWords: waterfallWords,
  load: () => import("./waterfall-picture").then(({ WaterfallPicture }) => WaterfallPicture),
};

/** Where the points between two countries lie: each part of the gap as a bar, with its range. */
export function Waterfall(props: ChartProps<WaterfallInput>) {
  return <Chart kind={WATERFALL} {...props} />;
}
