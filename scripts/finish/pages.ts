import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addPolicy } from "./content-security-policy";
import { type FinishStep, listPages } from "./site";
import { stripScripts } from "./strip-scripts";

/**
 * Takes Next's scripts out, then writes the policy, which holds the hashes of what is left. Pages are many and large: each is
 * read once and written once.
 */
export const pagesStep: FinishStep = {
  name: "pages",
  run({ root }) {
    const pages = listPages(root);
    for (const page of pages) {
      const file = join(root, page);
      writeFileSync(file, addPolicy(stripScripts(readFileSync(file, "utf8"), page), page));
    }
    return { count: pages.length, what: "pages lost Next's scripts and got their policy" };
  },
};
