import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { DATA_FROM } from "@/lib/islands/island-data";

export type FileWeight = { raw: number; brotli: number };

const ISLAND_DATA = new RegExp(
  `<script type="application/json"(?: ${DATA_FROM}="/([^"]*)")?>(.*?)</script>`,
  "gs",
);

/** A page of an export and the data of its islands, in bytes: as stored, and with Brotli at its strongest. */
export function weighPageFile(root: string, page: string): { html: FileWeight; islands: FileWeight } {
  const html = readFileSync(join(root, page), "utf8");
  const islands = islandDataOf(html, (file) => readFileSync(join(root, file), "utf8"));
  return { html: weigh(html), islands: weigh(islands) };
}

/**
 * What the islands of a page are drawn from, one after the other.
 * @param read a file of the export
 */
export function islandDataOf(html: string, read: (file: string) => string): string {
  return [...html.matchAll(ISLAND_DATA)].map(([, file, data = ""]) => (file ? read(file) : data)).join("\n");
}

function weigh(text: string): FileWeight {
  const bytes = Buffer.from(text);
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
