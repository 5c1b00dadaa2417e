import { createHash } from "node:crypto";

/** With the content in its address, no browser runs an older script. */
export function hashOf(code: Uint8Array): string {
  return createHash("sha256").update(code).digest("hex").slice(0, 8);
}
