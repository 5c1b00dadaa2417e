import type { Browser } from "@playwright/test";
import type { Expected } from "../peer-page";
import type { Conditions } from "./conditions";

/** The rows of tables, and the pictures, icons among them. */
const SHOWN = ["main tr", "main svg"] as const;

/**
 * What a page of ours and its floor both show at rest, at the width of the conditions: so many rows and pictures with a
 * size count as all, since a page that answers hides some rows and adds some icons.
 */
export async function findExpected(
  browser: Browser,
  urls: readonly string[],
  { context: options }: Conditions,
): Promise<Expected[]> {
  const counts: number[][] = [];
  for (const url of urls) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    const counted = SHOWN.map((selector) => page.locator(selector));
    counts.push(await Promise.all(counted.map((found) => found.filter({ visible: true }).count())));
    await context.close();
  }
  return SHOWN.map((selector, at) => ({ selector, least: Math.min(...counts.map((row) => row[at] ?? 0)) }));
}
