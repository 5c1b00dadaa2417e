import { toIslandData } from "@/lib/islands/island-data";
import type { Content } from "../content";
import { toPageHtml } from "./page-html";

/** Room held for each picture, in pixels, so that nothing moves when it comes. */
const HEIGHTS = { ladder: 300, comparison: 380 } as const;

/** The page of a library that draws in the browser: its scripts, the content as JSON, a plain table. */
export function toChartPage(content: Content, scripts: string, sortScript: string): string {
  const room = (id: keyof typeof HEIGHTS) =>
    `<div class="chart" id="${id}-chart" style="width:100%;height:${HEIGHTS[id]}px"></div>`;
  return toPageHtml(content, {
    ladder: room("ladder"),
    comparison: room("comparison"),
    head: scripts,
    foot: `<script type="application/json" id="content">${toIslandData(content)}</script>`,
    sortScript,
  });
}
