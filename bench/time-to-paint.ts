import type { Browser, Locator, Page } from "@playwright/test";

export interface Times {
  median: number;
  min: number;
  max: number;
}

/** What is clicked, and the attribute within an element (given by its selector) that changes when it is heeded. */
interface Act {
  click: Locator;
  within: string;
  attribute: string;
}

/**
 * Milliseconds from a click until what it changed has been painted. The page says when it changes; the frame that
 * follows is painted before the message comes.
 */
export async function timeToPaint(page: Page, { click, within, attribute }: Act): Promise<number> {
  const painted = page.evaluate(
    ({ within, attribute }) =>
      new Promise<number>((settle) => {
        let clicked = 0;
        document.addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), {
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
        const watched = document.querySelector(within) ?? document.body;
        observer.observe(watched, { subtree: true, attributeFilter: [attribute] });
      }),
    { within, attribute },
  );
  const [time] = await Promise.all([painted, click.click()]);
  return time;
}

/** Middle and ends of some times. */
export function summarise(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 ? [half] : [half - 1, half];
  const median = middle.reduce((sum, i) => sum + (sorted[i] ?? 0), 0) / middle.length;
  return { median, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

const VIEWPORT = { width: 1440, height: 900 } as const;

/** A page whose island is ready, on a processor so many times slower: 4 is about a cheap phone. */
export async function openSlowed(browser: Browser, address: string, slowdown: number): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(address);
  await page.locator("[data-island][data-ready]").first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}
