import type { Browser } from "@playwright/test";
import { openSlowed, summarise, type Times } from "./time-to-paint";

const MOVES = 40;

export type SliderTimes = {
  /** Milliseconds of the main thread's own time in script a move, as the browser counts them. */
  scriptMs: number;
  /** From the event until the frame that follows it has been painted. */
  paint: Times;
  /** Tasks of more than 50 ms on the main thread meanwhile. */
  longTasks: number;
};

/** Moves the first slider of a weights page step by step, as its arrow keys do. */
export async function timeSlider(browser: Browser, address: string, slowdown: number): Promise<SliderTimes> {
  const page = await openSlowed(browser, address, slowdown);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const scriptSeconds = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
  };
  await page.locator("[data-island=weights] input[type=range]").first().focus();
  await page.evaluate(watchMoves);
  const before = await scriptSeconds();
  for (let i = 0; i < MOVES; i += 1) {
    await page.keyboard.press(i % 2 ? "ArrowLeft" : "ArrowRight");
    await page.waitForFunction((done) => Reflect.get(window, "moves").paint.length >= done, i + 1);
  }
  const scriptMs = (((await scriptSeconds()) - before) * 1000) / MOVES;
  const { paint, longTasks } = await page.evaluate(() => Reflect.get(window, "moves"));
  await page.close();
  return { scriptMs, paint: summarise(paint), longTasks };
}

/** In the page, where no name of a function survives: notes for each move when it was painted, and every long task. */
function watchMoves(): void {
  const moves: { paint: number[]; longTasks: number } = { paint: [], longTasks: 0 };
  Object.assign(window, { moves });
  new PerformanceObserver((list) => {
    moves.longTasks += list.getEntries().length;
  }).observe({ type: "longtask" });
  document.addEventListener(
    "input",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => moves.paint.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}
