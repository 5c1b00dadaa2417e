import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { DERIVED_FROM, derivedId } from "../list-pages";

const SCRIPT = "bench/peers/in-page/derive-floor.js";

/**
 * Writes a floor for each of ours: the contents of its `main` as they come without scripts, and the styles these use, in
 * one file. Returns their names.
 */
export async function deriveFloors(browser: Browser, site: string, output: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.addInitScript({ path: SCRIPT });
  // Its scripts would take the page over, and ours of the init script still runs.
  await page.route("**/*.js*", (route) => route.abort());
  const names = Object.keys(DERIVED_FROM);
  for (const name of names) {
    await page.goto(new URL(DERIVED_FROM[name] ?? "", site).href, { waitUntil: "load" });
    const html: unknown = await page.evaluate(() => Reflect.get(window, "deriveFloor")());
    const folder = join(output, derivedId(name));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), String(html));
  }
  await page.close();
  return names;
}
