import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FinishStep } from "./site";

const DUPLICATES = ["404", "_not-found"];

/** Hosts look for `404.html`; Next exports the same page twice more. */
export const notFoundPage: FinishStep = {
  name: "404 page",
  run({ root }) {
    if (!existsSync(join(root, "404.html"))) {
      throw new Error("404.html is missing from the export. It comes from app/global-not-found.tsx.");
    }
    for (const folder of DUPLICATES) rmSync(join(root, folder), { recursive: true, force: true });
    return { count: 1, what: "page kept, its duplicates deleted" };
  },
};
