import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveIslandData } from "./island-data";
import { type FinishStep, listPages } from "./site";
import { stripScripts } from "./strip-scripts";

/** Takes Next's scripts out of every page, and what large islands are drawn from. */
export const pagesStep: FinishStep = {
  name: "pages",
  run(site) {
    const pages = listPages(site.root);
    for (const page of pages) {
      const file = join(site.root, page);
      writeFileSync(file, moveIslandData(site, stripScripts(readFileSync(file, "utf8"), page)));
    }
    return { count: pages.length, what: "pages lost Next's scripts" };
  },
};
