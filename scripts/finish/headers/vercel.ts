import type { Rule } from "./rules";
import { EVERYWHERE, HEADERS_OF_KIND, type Header, OVER_TLS } from "./table";

/** `vercel.json`, which Vercel reads in the folder that is deployed. */
export function toVercelFile(rules: readonly Rule[], basePath: string): string {
  const sections = [
    { source: "/(.*)", headers: toEntries([...EVERYWHERE, OVER_TLS]) },
    ...rules.map(({ path, kind }) => ({
      source: toSource(`${basePath}${path}`),
      headers: toEntries(HEADERS_OF_KIND[kind]),
    })),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers: sections }, null, 2)}\n`;
}

function toEntries(headers: readonly Header[]): { key: string; value: string }[] {
  return headers.map(({ name, value }) => ({ key: name, value }));
}

/** Its own form of patterns, path-to-regexp. */
function toSource(path: string): string {
  return path.replace(/:\w+/g, "([^/]+)").replace(/\*$/, "(.*)");
}
