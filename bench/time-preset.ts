import type { Browser } from "@playwright/test";
import { openSlowed, summarise, type Times, timeToPaint } from "./time-to-paint";

const CHOICES = 20;

/**
 * From the click on a pair until its results have been painted, over 20 choices to and fro. The pictures follow once
 * the library of charts has come, so the first choice is left out.
 */
export async function timePresets(browser: Browser, models: string, slowdown: number): Promise<Times> {
  const page = await openSlowed(browser, models, slowdown);
  const choose = () => page.locator("[data-island=models] .needs-script li a:not([aria-current])");
  await choose().click();
  await page.locator("[data-domain] svg.recharts-surface").first().waitFor();
  const times: number[] = [];
  for (let i = 0; i < CHOICES; i += 1) {
    await page.waitForTimeout(200);
    const act = { click: choose(), within: "[data-island=models]", attribute: "aria-current" };
    times.push(await timeToPaint(page, act));
  }
  await page.close();
  return summarise(times);
}
