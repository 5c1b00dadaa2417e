import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { listen } from "../scripts/serve/listen";
import { SLOW_LINE } from "./peers/measure/conditions";
import { summarise, type Times } from "./time-to-paint";

const VIEWPORT = { width: 1120, height: 900 } as const;
const RUNS = 11;

/** From the start of a host's page to the first paint of the picture in it, in ms. */
export type EmbedTimes = { embed: Times; svg: Times; ratio: number };

/** An embed and the same picture as a static SVG, each alone in a host's page, by turns and never from a cache. */
export async function timeEmbed(browser: Browser, embed: string): Promise<EmbedTimes> {
  const host = await openHost({
    embed: `<iframe src="${embed}" width="100%" height="480" style="border:0"></iframe>`,
    svg: '<img src="/picture.svg" width="100%" elementtiming="picture" alt="">',
    picture: await toStaticSvg(browser, embed),
  });
  const times = { embed: [] as number[], svg: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.svg.push(await timeInHost(browser, `${host.url}svg`, paintOfImage));
    times.embed.push(await timeInHost(browser, `${host.url}embed`, paintOfFrame));
  }
  host.close();
  const [ofEmbed, ofSvg] = [summarise(times.embed), summarise(times.svg)];
  return { embed: ofEmbed, svg: ofSvg, ratio: ofEmbed.median / ofSvg.median };
}

async function timeInHost(
  browser: Browser,
  url: string,
  read: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_LINE);
  await page.goto(url, { waitUntil: "load" });
  const time = await read(page);
  await context.close();
  return time;
}

function paintOfImage(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("renderTime" in entry) settle(Number(entry.renderTime));
        }).observe({ type: "element", buffered: true });
      }),
  );
}

async function paintOfFrame(page: Page): Promise<number> {
  const started = await page.evaluate(() => performance.timeOrigin);
  const frame = page.frames()[1];
  if (!frame) throw new Error("the host's page has no frame");
  const painted = await frame.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) settle(performance.timeOrigin + paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  return painted - started;
}

/** The picture of an embed by itself, with the styles that it needs. */
async function toStaticSvg(browser: Browser, embed: string): Promise<string> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(embed);
  const svg = await page.evaluate(() => {
    const drawn = [...document.querySelectorAll("figure svg")].find((one) => one.checkVisibility());
    const style = document.querySelector("style")?.textContent ?? "";
    const body = drawn ? new XMLSerializer().serializeToString(drawn) : "";
    return body.replace(">", `><style><![CDATA[${style}]]></style>`);
  });
  await page.close();
  return svg;
}

async function openHost({ embed, svg, picture }: Record<"embed" | "svg" | "picture", string>) {
  const pageOf = (body: string) =>
    `<!doctype html><meta charset="utf-8"><title>Host</title><h1>Host</h1>${body}`;
  const files: Record<string, readonly [type: string, body: string]> = {
    "/embed": ["text/html", pageOf(embed)],
    "/svg": ["text/html", pageOf(svg)],
    "/picture.svg": ["image/svg+xml", picture],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(gzipSync(body));
  });
  const port = await listen(server, 0);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${port}/`, close };
}
