import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addPolicy } from "./content-security-policy";
import { type FinishStep, listPages } from "./site";
import { stripScripts } from "./strip-scripts";

/**
 * Takes Next's scripts out where there is no island, then writes the policy, which holds the hashes of what is left.
 * Pages are many and large: each is read once and written once.
 */
export const pagesStep: FinishStep = {
  name: "pages",
  run({ root }) {
    const pages = listPages(root);
    const stripped = pages.filter((page) => {
      const file = join(root, page);
      const exported = readFileSync(file, "utf8");
      const still = stripScripts(exported, page);
      writeFileSync(file, addPolicy(still, page));
      return still !== exported;
    });
    return {
      count: pages.length,
      what: `pages got their policy, ${stripped.length} of them without Next's scripts`,
    };
  },
};
