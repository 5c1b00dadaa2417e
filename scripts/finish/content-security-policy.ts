import { createHash } from "node:crypto";
import { findTagWith, listScripts, listStyles } from "./html";
import { isData, isExternal } from "./script-kinds";

const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;
const SNIPPET_CHARACTERS = 160;

/** The policy of one page: its own files, and each inline script and style by its hash. */
export function toPolicy(html: string): string {
  const scripts = listScripts(html).filter(({ attributes }) => isGuarded(attributes));
  const scriptHashes = toHashes(scripts.map(({ body }) => body));
  const styleHashes = toHashes(listStyles(html).map(({ body }) => body));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(" "),
    ["style-src 'self'", ...styleHashes].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/** Writes the policy of a page behind its charset. `page` names it in errors. */
export function addPolicy(html: string, page: string): string {
  assertNoStyleAttribute(html, page);
  if (html.includes('http-equiv="Content-Security-Policy"'))
    throw new Error(`${page}: has a policy already.`);
  if (!CHARSET.test(html)) throw new Error(`${page}: no <meta charset> to write the policy behind.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${toPolicy(html)}"/>`;
  return html.replace(CHARSET, (charset) => `${charset}${meta}`);
}

/** External files are covered by 'self'; data are never run. */
function isGuarded(attributes: string): boolean {
  return !isExternal(attributes) && !isData(attributes);
}

function toHashes(bodies: readonly string[]): string[] {
  const hashes = bodies.map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  return [...new Set(hashes)];
}

function assertNoStyleAttribute(html: string, page: string): void {
  const tag = findTagWith(html, "style");
  if (!tag) return;
  const snippet = tag.slice(0, SNIPPET_CHARACTERS);
  throw new Error(
    `${page}: the policy refuses style attributes; use a class or an SVG attribute. ${snippet}`,
  );
}
