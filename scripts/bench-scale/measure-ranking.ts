import { chromium } from "@playwright/test";
import { timeSorts } from "@/bench/time-sort";
import { findBrowser } from "@/tests/e2e/browser";
import { startServer } from "../serve/start-server";
import { type Figure, ofSort, ofVisit } from "./figures";
import { visitRanking } from "./visit-ranking";

const VISITS = 5;
const SLOWDOWNS = [1, 4] as const;

/** Serves an export and times its ranking of so many rows in Chromium: visits, and sorts by each pillar in turn. */
export async function measureRanking(root: string, path: string, rows: number): Promise<Figure[]> {
  const server = await startServer({ port: 0, basePath: "", root });
  const browser = await chromium.launch(await findBrowser());
  try {
    const url = new URL(path, server.url).href;
    const figures = ofVisit(await visitRanking(browser, url, rows, VISITS));
    for (const slowdown of SLOWDOWNS) figures.push(ofSort(slowdown, await timeSorts(browser, url, slowdown)));
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
