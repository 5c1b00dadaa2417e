import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { CONTENT_TYPES, contentTypeOf } from "@/scripts/finish/headers/content-types";

/** A file as it travels. */
export interface PackedFile {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
  etag: string;
}

/** Packs a file with Brotli at its strongest where it is text; null where there is none. */
export function packFile(path: string, cacheControl: string): PackedFile | null {
  if (!existsSync(path)) return null;
  const content = readFileSync(path);
  const packs = CONTENT_TYPES.some(({ ending, isText }) => isText && path.endsWith(`.${ending}`));
  const etag = `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`;
  const headers = { "content-type": contentTypeOf(path), "cache-control": cacheControl, etag };
  if (!packs) return { body: content, headers, etag };
  return { body: brotliCompressSync(content), headers: { ...headers, "content-encoding": "br" }, etag };
}
