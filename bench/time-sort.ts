import type { Browser, Page } from "@playwright/test";

export interface SortTimes {
  median: number;
  min: number;
  max: number;
}

const SORTS = 20;
const VIEWPORT = { width: 1440, height: 900 } as const;

/**
 * Milliseconds from the click on a pillar's head until the newly ordered table has been painted, over 20 sorts.
 * `slowdown` divides the processor's speed: 4 is about a cheap phone.
 */
export async function timeSorts(browser: Browser, ranking: string, slowdown: number): Promise<SortTimes> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(ranking);
  await page.locator("[data-island][data-ready]").waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const pillars = await page.locator("#table thead th.m1 ~ th button").count();
  const times: number[] = [];
  for (let i = 0; i < SORTS; i += 1) times.push(await timeOneSort(page, i % pillars));
  await page.close();
  times.sort((a, b) => a - b);
  const middle = ((times[SORTS / 2 - 1] ?? 0) + (times[SORTS / 2] ?? 0)) / 2;
  return { median: middle, min: times[0] ?? 0, max: times.at(-1) ?? 0 };
}

/** The head says when it is sorted by; the frame that follows is painted before the message comes. */
async function timeOneSort(page: Page, pillar: number): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let clicked = 0;
        const heads = document.querySelector("#table thead") ?? document.body;
        heads.addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), {
          capture: true,
          once: true,
        });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => settle(performance.now() - clicked);
            port2.postMessage(null);
          });
        });
        observer.observe(heads, { subtree: true, attributeFilter: ["aria-sort"] });
      }),
  );
  const head = page.locator("#table thead th.m1 ~ th button").nth(pillar);
  const [time] = await Promise.all([painted, head.click()]);
  return time;
}
