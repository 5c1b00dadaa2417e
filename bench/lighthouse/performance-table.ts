import { summarise } from "../time-to-paint";
import { METRICS, type Performance } from "./measure-page";

/** The score that is wanted of every page. */
export const WANTED_SCORE = 98;

const HEAD = ["page", "score", "lowest", ...METRICS.map(({ name }) => name)];

/** The medians of each page as a table in Markdown, with the lowest score that one look gave. */
export function toPerformanceTable(looks: ReadonlyMap<string, readonly Performance[]>): string {
  const rows = [...looks].map(([page, own]) => {
    const { median, min } = summarise(own.map(({ score }) => score));
    return [page, `${median}${median < WANTED_SCORE ? " ✗" : ""}`, min, ...medianMetrics(own)];
  });
  const line = HEAD.map((_, i) => (i === 0 ? "---" : "---:"));
  return [HEAD, line, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function medianMetrics(looks: readonly Performance[]): string[] {
  return METRICS.map(({ id }) => {
    const { median } = summarise(looks.map(({ metrics }) => metrics[id]));
    return id === "cumulative-layout-shift" ? median.toFixed(3) : `${median.toFixed(0)} ms`;
  });
}
