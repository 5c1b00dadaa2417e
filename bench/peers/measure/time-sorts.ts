import type { Browser } from "@playwright/test";
import type { Expected, SortHeads } from "../peer-page";
import { FAST } from "./conditions";
import { openWatched } from "./visit-page";

/** How often each pillar is sorted by at each slowdown. */
const TIMES = 2;
const PAUSE_MS = 100;

/** Ms from the click on a pillar's head until the rows in their new order have been painted, at each slowdown of the processor. */
export async function timePeerSorts(
  browser: Browser,
  url: string,
  expected: readonly Expected[],
  sort: SortHeads,
  slowdowns: readonly number[],
): Promise<Map<number, number[]>> {
  const { page, session, traffic } = await openWatched(browser, url, expected, FAST);
  await page.locator(sort.ready).first().waitFor();
  await traffic.rest(page);
  const heads = page.locator(sort.table).locator(sort.heads);
  const pillars = await heads.count();
  const times = new Map<number, number[]>();
  for (const rate of slowdowns) {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const taken: number[] = [];
    for (let at = 0; at < pillars * TIMES; at += 1) {
      const cell = sort.firstCell + (at % pillars);
      const painted = page.evaluate((asked) => Reflect.get(window, "sortPainted")(asked), {
        table: sort.table,
        cell,
      });
      const [time] = await Promise.all([painted, heads.nth(at % pillars).click()]);
      taken.push(Number(time));
      await page.waitForTimeout(PAUSE_MS);
    }
    times.set(rate, taken);
  }
  await page.context().close();
  return times;
}
