import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attributeValue, headOf } from "./html";
import type { Site } from "./site";

const STYLESHEET = /<link\b[^>]*\srel="stylesheet"[^>]*>/g;

/** The styles of the whole site, from the file that a page names. Throws where it does not name one alone. */
export function readSiteStyles({ root, basePath }: Pick<Site, "root" | "basePath">, html: string): string {
  // A host may have Next name a deployment behind it.
  const [href = ""] = (attributeValue(stylesheetOf(html), "href") ?? "").split("?");
  return readFileSync(join(root, href.slice(basePath.length)), "utf8").trim();
}

/** The page with styles in it instead of the file that it names. Throws where it does not name one alone. */
export function putStyles(html: string, css: string): string {
  const link = stylesheetOf(html);
  const start = html.indexOf(link);
  return `${html.slice(0, start)}<style>${css}</style>${html.slice(start + link.length)}`;
}

function stylesheetOf(html: string): string {
  const head = headOf(html);
  const [link, ...others] = head.match(STYLESHEET) ?? [];
  if (!link || others.length > 0) throw new Error("A page does not name the file of the site's styles once.");
  return link;
}
