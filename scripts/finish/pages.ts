import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FinishStep, listPages } from "./site";
import { stripScripts } from "./strip-scripts";

/** Takes Next's scripts out of every page. */
export const pagesStep: FinishStep = {
  name: "pages",
  run({ root }) {
    const pages = listPages(root);
    for (const page of pages) {
      const file = join(root, page);
      writeFileSync(file, stripScripts(readFileSync(file, "utf8"), page));
    }
    return { count: pages.length, what: "pages lost Next's scripts" };
  },
};
