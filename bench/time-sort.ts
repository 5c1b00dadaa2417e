import type { Browser } from "@playwright/test";
import { openSlowed, summarise, type Times, timeToPaint } from "./time-to-paint";

const SORTS = 20;

/** From the click on a pillar's head until the newly ordered table has been painted, over 20 sorts. */
export async function timeSorts(browser: Browser, ranking: string, slowdown: number): Promise<Times> {
  const page = await openSlowed(browser, ranking, slowdown);
  const heads = page.locator("#table thead th.m1 ~ th button");
  const pillars = await heads.count();
  const times: number[] = [];
  for (let i = 0; i < SORTS; i += 1) {
    const click = heads.nth(i % pillars);
    times.push(await timeToPaint(page, { click, within: "#table thead", attribute: "aria-sort" }));
  }
  await page.close();
  return summarise(times);
}
