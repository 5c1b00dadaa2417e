import type { Rule } from "./rules";
import { EVERYWHERE, HEADERS_OF_KIND, type Header, OVER_TLS } from "./table";

/** Cloudflare reads no more: https://developers.cloudflare.com/pages/platform/limits/#headers */
const MOST_RULES = 100;

/** `_headers` as Netlify and Cloudflare Pages read it. Throws where there are more rules than Cloudflare takes. */
export function toHeadersFile(rules: readonly Rule[], basePath: string): string {
  const sections = [
    { path: "/*", headers: [...EVERYWHERE, OVER_TLS] },
    ...rules.map(({ path, kind }) => ({ path, headers: HEADERS_OF_KIND[kind] })),
  ];
  if (sections.length > MOST_RULES)
    throw new Error(`_headers has ${sections.length} rules; Cloudflare reads ${MOST_RULES}.`);
  return sections.map(({ path, headers }) => printSection(`${basePath}${path}`, headers)).join("\n");
}

function printSection(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ""].join("\n");
}
