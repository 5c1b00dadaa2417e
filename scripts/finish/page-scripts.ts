import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFrameworkFile } from "./framework-files";
import { listFiles } from "./site";

/** The code of the site's scripts by their file, as `find.js` and `islands/ranking-1a2b3c.js`. */
export type Scripts = ReadonlyMap<string, string>;

/** From the first letter of a name on, else each letter of every long word would be tried. */
const SCRIPT_FILE = /(?<![\w-])(?:islands\/)?[\w-]+\.js\b/g;

/** Those of the site, without the framework's. */
export function readScripts(root: string): Scripts {
  const files = listFiles(root).filter((file) => file.endsWith(".js") && !isFrameworkFile(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** The files of the scripts that a page names, and of those that they name in turn: whatever may run in it. */
export function scriptsNamedIn(html: string, scripts: Scripts): Set<string> {
  const found = new Set<string>();
  const add = (text: string) => {
    for (const [file] of text.matchAll(SCRIPT_FILE)) {
      const code = scripts.get(file);
      if (code === undefined || found.has(file)) continue;
      found.add(file);
      add(code);
    }
  };
  add(html);
  return found;
}
