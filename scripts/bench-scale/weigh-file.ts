import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

export type FileWeight = { raw: number; brotli: number };

const ISLAND_DATA = /<script type="application\/json">(.*?)<\/script>/gs;

/** A page of an export and the data of its islands, in bytes: as stored, and with Brotli at its strongest. */
export function weighPageFile(file: string): { html: FileWeight; islands: FileWeight } {
  const html = readFileSync(file, "utf8");
  return { html: weigh(html), islands: weigh(islandDataOf(html)) };
}

/** What the islands of a page are drawn from, one after the other. */
export function islandDataOf(html: string): string {
  return [...html.matchAll(ISLAND_DATA)].map(([, data = ""]) => data).join("\n");
}

function weigh(text: string): FileWeight {
  const bytes = Buffer.from(text);
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
