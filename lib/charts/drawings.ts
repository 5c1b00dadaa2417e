import type { ChartInput } from "./chart-input";
import { drawnChart } from "./drawn-chart";

/** The drawings of a page's charts by their keys, as `<Waterfall drawn>` and `<DomainDots drawn>` take them. */
export function drawingsOf(charts: readonly { key: string; input: ChartInput }[]): Record<string, string> {
  return Object.fromEntries(charts.map(({ key, input }) => [key, drawnChart(input)]));
}
