import type { Browser } from "@playwright/test";
import { FAST } from "@/bench/peers/measure/conditions";
import { openWatched } from "@/bench/peers/measure/visit-page";
import { readWatched } from "@/bench/peers/measure/watched";
import { summarise } from "@/bench/time-to-paint";

/** What one visit came to, or the medians of several. Times in ms from the start of the page. */
export interface RankingVisit {
  fcpMs: number;
  /** Until the last row was painted. */
  shownMs: number;
  cls: number;
  domNodes: number;
  /** After the garbage was collected. */
  heapBytes: number;
  layouts: number;
  layoutMs: number;
  styles: number;
  styleMs: number;
}

/** Visits a page of so many rows at the desk, each time in a context of its own, and gives the medians. */
export async function visitRanking(
  browser: Browser,
  url: string,
  rows: number,
  visits: number,
): Promise<RankingVisit> {
  const seen: RankingVisit[] = [];
  for (let i = 0; i < visits; i += 1) seen.push(await visitOnce(browser, url, rows));
  const median = (figure: keyof RankingVisit) => summarise(seen.map((visit) => visit[figure])).median;
  return {
    fcpMs: median("fcpMs"),
    shownMs: median("shownMs"),
    cls: median("cls"),
    domNodes: median("domNodes"),
    heapBytes: median("heapBytes"),
    layouts: median("layouts"),
    layoutMs: median("layoutMs"),
    styles: median("styles"),
    styleMs: median("styleMs"),
  };
}

async function visitOnce(browser: Browser, url: string, rows: number): Promise<RankingVisit> {
  const expected = [{ selector: "#table tbody tr", least: rows }];
  const { page, session, traffic } = await openWatched(browser, url, expected, FAST);
  await page.waitForLoadState("load");
  await page.locator("[data-island][data-ready]").first().waitFor();
  await traffic.rest(page);
  const { fcpMs, shownMs, cls } = await readWatched(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const domNodes = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.context().close();
  return {
    fcpMs,
    // The page knows when it has handed a frame over, and Chromium when the first was seen.
    shownMs: Math.max(shownMs, fcpMs),
    cls,
    domNodes,
    heapBytes: read("JSHeapUsedSize"),
    layouts: read("LayoutCount"),
    layoutMs: read("LayoutDuration") * 1000,
    styles: read("RecalcStyleCount"),
    styleMs: read("RecalcStyleDuration") * 1000,
  };
}
