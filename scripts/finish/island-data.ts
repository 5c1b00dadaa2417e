import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_FROM } from "@/lib/islands/island-data";
import { attributeValue, replaceScripts } from "./html";
import type { Site } from "./site";

/**
 * So many characters of what islands are drawn from a page holds itself. A browser reads its page where it also answers
 * the reader: 375,000 of them held up a slow phone for 0.2 s, as a file of their own for none of it.
 */
const MOST_IN_PAGE = 100_000;

const FOLDER = "islands";
const HASH_CHARACTERS = 10;

/** Puts what large islands are drawn from into files of their own; returns the page that names those instead. */
export function moveIslandData({ root, basePath }: Pick<Site, "root" | "basePath">, html: string): string {
  return replaceScripts(html, ({ attributes, body }) => {
    if (attributeValue(attributes, "type") !== "application/json" || body.length <= MOST_IN_PAGE) return null;
    const href = `${basePath}/${writeData(root, body)}`;
    return [
      `<script type="application/json" ${DATA_FROM}="${href}"></script>`,
      `<link rel="preload" as="fetch" href="${href}" crossorigin="" fetchpriority="low"/>`,
    ].join("");
  });
}

/** Named by its content, as it is kept for good. */
function writeData(root: string, data: string): string {
  const hash = createHash("sha256").update(data).digest("hex").slice(0, HASH_CHARACTERS);
  const file = `${FOLDER}/data-${hash}.json`;
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, file), data);
  return file;
}
