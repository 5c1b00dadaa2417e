import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of page that have islands. Each has one script, which takes over all of the page. */
export const ISLAND_PAGES = [
  "agreement",
  "choose",
  "compare",
  "models",
  "ranking",
  "table",
  "weights",
] as const;

export type IslandPage = (typeof ISLAND_PAGES)[number];

/** By kind of page, the names in `public/islands/` of its script and of what that imports at once, itself first. */
export type IslandFiles = Readonly<Record<IslandPage, readonly string[]>>;

/** Where the scripts that were bundled are listed. */
export function islandList(root: string): string {
  return join(root, ".build/islands.json");
}

let read: IslandFiles | undefined;

/**
 * The files of a kind of page; read once a process. None where no scripts have been bundled, so that a page can be drawn
 * without them.
 */
export function readIslandFiles(page: IslandPage, root = process.cwd()): readonly string[] {
  const list = islandList(root);
  if (!read && existsSync(list)) read = JSON.parse(readFileSync(list, "utf8"));
  return read?.[page] ?? [];
}
