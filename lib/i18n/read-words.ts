import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of messages/ as it was parsed: of the project one stands in, or of the one that a command was called from. */
export function readWords(file: string) {
  const here = join(process.cwd(), "messages", file);
  const path = existsSync(here) ? here : join(import.meta.dirname, "../../messages", file);
  return JSON.parse(readFileSync(path, "utf8"));
}
