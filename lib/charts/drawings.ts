import type { WaterfallInput } from "./waterfall";
import { drawnChart } from "./waterfall-drawing";

/** The drawings of a page's waterfalls by their keys, as `<Waterfall drawn>` takes them. */
export function drawingsOf(
  waterfalls: readonly { key: string; input: WaterfallInput }[],
): Record<string, string> {
  return Object.fromEntries(waterfalls.map(({ key, input }) => [key, drawnChart(input)]));
}
