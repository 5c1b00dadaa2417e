import { extname } from "node:path";

/** What each ending of a file of the export is, by RFC 9239 for scripts and IANA's list for the rest. */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  csv: "text/csv",
  txt: "text/plain",
  xml: "application/xml",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

const BINARY = ["image/png", "font/woff2"];

/** Each ending with its type. */
export const CONTENT_TYPES: readonly { ending: string; type: string; isText: boolean }[] = Object.entries(
  TYPES,
).map(([ending, type]) => ({ ending, type, isText: !BINARY.includes(type) }));

/** The `Content-Type` of a file, with its charset where it is text. */
export function contentTypeOf(file: string): string {
  const known = CONTENT_TYPES.find(({ ending }) => extname(file) === `.${ending}`);
  if (!known) return "application/octet-stream";
  return known.isText ? `${known.type}; charset=utf-8` : known.type;
}
