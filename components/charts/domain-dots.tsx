"use client";

import type { DotsInput } from "@/lib/charts/dots";
import { type DotsLayout, dotsWords, layDots } from "@/lib/charts/lay-dots";
import { Chart } from "./chart";
import type { ChartKind, ChartProps } from "./chart-kind";

const DOTS: ChartKind<DotsInput, DotsLayout> = {
  name: "dots",
  lay: layDots,
  toWords: dotsWords,
  load: () => import("./dots-picture").then(({ DotsPicture }) => DotsPicture),
};

/** Who does better at what: a row a benchmark, a dot a model, with its interval. */
export function DomainDots(props: ChartProps<DotsInput>) {
  return <Chart kind={DOTS} {...props} />;
}
