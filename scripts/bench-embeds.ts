import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { EMBED_SCRIPT_BYTES, EMBED_TO_SVG_RATIO } from "../bench/budgets";
import { timeEmbed } from "../bench/time-embed";
import { findBrowser } from "../tests/e2e/browser";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { startServer } from "./serve/start-server";

const ROOT = resolve("out");
const PICTURES = ["ranking-global-ai-index-2024", "map-global-ai-index", "compare-pillars"] as const;
/** Of which the time is held against that of a static SVG: all of it is one. */
const TIMED = PICTURES[0];
const SCRIPTS = ["embed-view.js", "embed-choices.js", "embed-picture.js", "embed.js"] as const;

/** What embeds weigh, and how soon they show their picture beside a static SVG of it. */
runMain(async () => {
  console.log("Embeds in bytes: raw / gzip");
  for (const picture of PICTURES) printWeight(picture, join(`en/embed/${picture}`, "index.html"));
  for (const script of SCRIPTS) printWeight(script, script);
  const drawn = gzipBytes("embed-view.js") + gzipBytes("embed-choices.js");
  hold("script of an embed that is drawn anew", drawn, EMBED_SCRIPT_BYTES);
  const server = await startServer({ port: 0, basePath: readSettings(process.env).basePath, root: ROOT });
  const browser = await chromium.launch(await findBrowser());
  try {
    const { embed, svg, ratio } = await timeEmbed(browser, new URL(`en/embed/${TIMED}/`, server.url).href);
    const figures = [embed, svg].map(({ median, min, max }) => [median, min, max].map(Math.round).join(" "));
    console.log(
      `\nTo the picture in a host's page, ms (median min max): ${figures[0]}; static SVG: ${figures[1]}`,
    );
    hold("ratio of the medians", ratio, EMBED_TO_SVG_RATIO);
  } finally {
    await browser.close();
    await server.close();
  }
});

function printWeight(name: string, file: string): void {
  const raw = readFileSync(join(ROOT, file)).length;
  console.log(`  ${name.padEnd(30)}${String(raw).padStart(8)} /${String(gzipBytes(file)).padStart(7)}`);
}

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(join(ROOT, file)), { level: 9 }).length;
}

function hold(what: string, value: number, most: number): void {
  const holds = value <= most;
  if (!holds) process.exitCode = 1;
  console.log(`  ${holds ? "✓" : "✗"} ${what}: ${Math.round(value * 100) / 100} of at most ${most}`);
}
