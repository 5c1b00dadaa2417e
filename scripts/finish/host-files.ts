import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FinishStep } from "./site";

/** `.nojekyll` makes GitHub Pages serve folders that begin with an underscore. */
export const hostFiles: FinishStep = {
  name: "host files",
  run({ root, licence }) {
    if (!existsSync(licence)) throw new Error(`${licence} is missing; the site hands out its licence.`);
    copyFileSync(licence, join(root, "LICENSE.txt"));
    writeFileSync(join(root, ".nojekyll"), "");
    return { count: 2, what: "files written (.nojekyll, LICENSE.txt)" };
  },
};
