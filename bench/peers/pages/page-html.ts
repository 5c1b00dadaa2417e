import { escapeText } from "@/components/picture-file/markup";
import type { Content } from "../content";
import { toTableHtml } from "./table-html";

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 73rem; margin: 0 auto; padding: 1rem; color: #17191c; background: #fdfcf9; }
h1 { line-height: 1.15; }
figure { margin: 2rem 0; overflow-x: auto; }
figcaption, caption { font-weight: 600; text-align: start; }
svg { font-size: 16px; }
figure > svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid #dcdad3; text-align: end; }
tr > :nth-child(2) { text-align: start; }
thead button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
[aria-sort="descending"] button::after { content: " ▾"; }
[aria-sort="ascending"] button::after { content: " ▴"; }
`;

/** What fills the two figures, and what else the page's head and foot carry. */
export interface PageParts {
  ladder: string;
  comparison: string;
  head?: string;
  foot?: string;
  /** What sorts the table, as an inline script. */
  sortScript: string;
}

/** One HTML file: headline, the ladder, the comparison of five, the table. */
export function toPageHtml(content: Content, parts: PageParts): string {
  const title = escapeText(content.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${parts.head ?? ""}
</head>
<body>
<main>
<h1>${title}</h1>
<figure id="ladder"><figcaption>${LADDER_TITLE}</figcaption>${parts.ladder}</figure>
<figure id="comparison"><figcaption>${COMPARISON_TITLE}</figcaption>${parts.comparison}</figure>
${toTableHtml(content)}
</main>
${parts.foot ?? ""}
<script>${parts.sortScript}</script>
</body>
</html>
`;
}

export const LADDER_TITLE = "A dot for each country on the axis of its score";
export const COMPARISON_TITLE = "Five countries by pillar";
