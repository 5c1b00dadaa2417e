import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { DATA_FROM } from "@/lib/islands/island-data";

export type FileWeight = { raw: number; brotli: number };

const ISLAND_DATA = new RegExp(
  `<script type="application/json"(?: ${DATA_FROM}="[^"]*?/(islands/[^"]*)")?>(.*?)</script>`,
  "gs",
);

/**
 * A page of an export, with the files of its islands' data where these stand beside it, and of that the data, in bytes:
 * as stored, and with Brotli at its strongest.
 */
export function weighPageFile(root: string, page: string): { html: FileWeight; islands: FileWeight } {
  const html = readFileSync(join(root, page), "utf8");
  const { inPage, beside } = islandDataOf(html, (file) => readFileSync(join(root, file), "utf8"));
  return { html: weigh([html, ...beside].join("\n")), islands: weigh([...inPage, ...beside].join("\n")) };
}

/**
 * What the islands of a page are drawn from.
 * @param read a file of the export
 */
export function islandDataOf(html: string, read: (file: string) => string) {
  const found = [...html.matchAll(ISLAND_DATA)];
  return {
    inPage: found.flatMap(([, file, data = ""]) => (file ? [] : data)),
    beside: found.flatMap(([, file]) => (file ? read(file) : [])),
  };
}

function weigh(text: string): FileWeight {
  const bytes = Buffer.from(text);
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
