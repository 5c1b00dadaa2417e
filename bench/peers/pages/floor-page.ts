import type { Content } from "../content";
import { toComparisonSvg } from "./comparison-svg";
import { toLadderSvg } from "./ladder-svg";
import { toPageHtml } from "./page-html";

/** The floor: one file by hand, its pictures inline SVG, its only script the sort of the table. */
export function toFloorPage(content: Content, sortScript: string): string {
  return toPageHtml(content, {
    ladder: toLadderSvg(content),
    comparison: toComparisonSvg(content),
    sortScript,
  });
}
