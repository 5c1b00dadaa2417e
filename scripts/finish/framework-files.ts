import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { type FinishStep, listFiles } from "./site";

const FOLDER = "_next";

/**
 * What Next's own scripts would load, and they themselves: our links are plain `<a>`, styles stand in the page, and
 * islands have scripts of their own.
 */
export function isFrameworkFile(file: string): boolean {
  const folders = file.split("/");
  if (folders[0] === FOLDER) return true;
  if (!file.endsWith(".txt")) return false;
  return basename(file) === "index.txt" || folders.some((part) => part.startsWith("__next."));
}

export const frameworkFiles: FinishStep = {
  name: "framework files",
  run({ root }) {
    const files = listFiles(root).filter(isFrameworkFile);
    for (const file of files) rmSync(join(root, file));
    rmSync(join(root, FOLDER), { recursive: true, force: true });
    return { count: files.length, what: "files deleted" };
  },
};
