import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import type { FinishStep } from "./site";

/** The home of the default language also stands at the root, where its canonical link names the original. */
export const homePage: FinishStep = {
  name: "home page",
  run({ root }) {
    const home = join(root, DEFAULT_LOCALE, "index.html");
    if (!existsSync(home)) throw new Error(`${DEFAULT_LOCALE}/index.html is missing from the export.`);
    copyFileSync(home, join(root, "index.html"));
    return { count: 1, what: `page copied from ${DEFAULT_LOCALE}/ to the root` };
  },
};
