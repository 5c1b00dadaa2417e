import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Expected } from "../peer-page";
import type { Conditions } from "./conditions";
import { watchTraffic } from "./watch-traffic";
import { readWatched } from "./watched";

/** What one visit came to: bytes on the wire and in memory, times in ms from the start of the page. */
export interface Visit {
  wireBytes: number;
  scriptBytes: number;
  requests: number;
  fcpMs: number;
  lcpMs: number;
  /** Until the last row and all pictures had a size and were painted. */
  shownMs: number;
  /** The sum of all shifts, which no window of them exceeds. */
  cls: number;
  longTasks: number;
  /** What tasks of more than 50 ms took beyond that. */
  blockingMs: number;
  /** All that the main thread did until the page had come to rest. */
  mainThreadMs: number;
  /** After the garbage was collected. */
  heapBytes: number;
  nodes: number;
}

const WATCH = readFileSync("bench/peers/in-page/watch.js", "utf8");
const LONG_TASK_MS = 50;
const PATIENCE_MS = 60_000;
const POLLING_MS = 250;

/** Opens a page in a context of its own and waits until it has shown all that is expected. */
export async function openWatched(
  browser: Browser,
  url: string,
  expected: readonly Expected[],
  conditions: Conditions,
): Promise<{ page: Page; session: CDPSession; traffic: Traffic }> {
  const context = await browser.newContext(conditions.context);
  const page = await context.newPage();
  await page.addInitScript({
    content: `(() => { const EXPECTED = ${JSON.stringify(expected)};\n${WATCH} })();`,
  });
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await session.send("Performance.enable");
  if (conditions.network) await session.send("Network.emulateNetworkConditions", conditions.network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.slowdown });
  await page.goto(url, { waitUntil: "commit" });
  await untilShown(page, expected);
  return { page, session, traffic };
}

async function untilShown(page: Page, expected: readonly Expected[]): Promise<void> {
  try {
    await page.waitForFunction(() => Reflect.get(window, "watched").shownMs !== null, null, {
      timeout: PATIENCE_MS,
      polling: POLLING_MS,
    });
  } catch (cause) {
    const counts = expected.map(async ({ selector, least }) => {
      const found = page.locator(selector);
      return `${await found.filter({ visible: true }).count()} of ${least} ${selector}`;
    });
    throw new Error(`${page.url()} shows ${(await Promise.all(counts)).join(", ")}.`, { cause });
  }
}

type Traffic = Awaited<ReturnType<typeof watchTraffic>>;

/** Visits a page and reads what that came to once it has come to rest. Throws where it does not show what is expected. */
export async function visitPage(
  browser: Browser,
  url: string,
  expected: readonly Expected[],
  conditions: Conditions,
): Promise<Visit> {
  const { page, session, traffic } = await openWatched(browser, url, expected, conditions);
  await page.waitForLoadState("load");
  await traffic.rest(page);
  const watched = await readWatched(page);
  const mainThreadMs = (await readMetric(session, "TaskDuration")) * 1000;
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.send("HeapProfiler.collectGarbage");
  const [heapBytes, nodes] = [
    await readMetric(session, "JSHeapUsedSize"),
    await readMetric(session, "Nodes"),
  ];
  await page.context().close();
  const { longTasks, ...times } = watched;
  return {
    ...traffic.read(),
    ...times,
    // The page knows when it has handed a frame over, and Chromium when the first was seen.
    shownMs: Math.max(times.shownMs, times.fcpMs),
    longTasks: longTasks.length,
    blockingMs: longTasks.reduce((sum, duration) => sum + duration - LONG_TASK_MS, 0),
    mainThreadMs,
    heapBytes,
    nodes,
  };
}

async function readMetric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = metrics.find(({ name }) => name === wanted);
  if (!metric) throw new Error(`Chromium does not count ${wanted}.`);
  return metric.value;
}
