import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { present } from "@/lib/present";

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

/** By the list that they stand in, which is read once a process: every page with islands names some. */
const read = new Map<string, IslandFiles>();

/** The files of a kind of page. None where no scripts have been bundled, so that a page can be drawn without them. */
export function readIslandFiles(page: IslandPage, root = process.cwd()): readonly string[] {
  const list = islandList(root);
  const files = read.get(list) ?? readList(list);
  if (!files) return [];
  read.set(list, files);
  return present(files[page], `script of ${page} among the islands`);
}

function readList(list: string): IslandFiles | null {
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : null;
}
