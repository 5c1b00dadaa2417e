import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { putScriptFirst } from "./html";
import { moveIslandData } from "./island-data";
import { isShell } from "./script-kinds";
import { type FinishStep, listPages } from "./site";
import { stripScripts } from "./strip-scripts";

/**
 * Takes Next's scripts out of every page, and what large islands are drawn from. The shell comes first, though React sets
 * what does not hold up the page before it: it hears whether another script is gone.
 */
export const pagesStep: FinishStep = {
  name: "pages",
  run(site) {
    const pages = listPages(site.root);
    for (const page of pages) {
      const file = join(site.root, page);
      const ours = stripScripts(readFileSync(file, "utf8"), page);
      writeFileSync(file, moveIslandData(site, putScriptFirst(ours, isShell, page)));
    }
    return { count: pages.length, what: "pages lost Next's scripts" };
  },
};
