import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { PRESET_MEDIAN_MS, SORT_MEDIAN_MS } from "../bench/budgets";
import { budgetsOf, type Held, isHeld } from "../bench/over-budget";
import { timePresets } from "../bench/time-preset";
import { timeSorts } from "../bench/time-sort";
import type { Times } from "../bench/time-to-paint";
import { type PageWeight, type Weight, weighPage } from "../bench/weigh-page";
import { findBrowser } from "../tests/e2e/browser";
import { listKindsIn } from "../tests/e2e/site";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { startServer } from "./serve/start-server";

const ROOT = resolve("out");
const RANKING = "rankings/global-ai-index/2024/";
const SLOWDOWNS = [1, 4] as const;
/** The language with the most to load. */
const HEAVIEST = "ar";
const PARTS = ["html", "shell", "offline", "scripts", "styles", "data", "fonts"] as const;

runMain(async () => {
  if (!existsSync(join(ROOT, "index.html")))
    throw new Error("There is no built site in out/: npm run build.");
  const { basePath } = readSettings(process.env);
  const server = await startServer({ port: 0, basePath, root: ROOT });
  const browser = await chromium.launch(await findBrowser());
  try {
    const site = new URL(server.url);
    const pages: PageWeight[] = [];
    for (const file of listFiles()) pages.push(await weighPage(browser, site, ROOT, file));
    printWeights(pages);
    checkBudgets(pages);
    for (const slowdown of SLOWDOWNS) {
      const sorts = await timeSorts(browser, new URL(`en/${RANKING}`, site).href, slowdown);
      printTimes("Sort of the ranking", slowdown, sorts, SORT_MEDIAN_MS);
      const presets = await timePresets(browser, new URL("en/models/", site).href, slowdown);
      printTimes("Choice of a pair of models", slowdown, presets, PRESET_MEDIAN_MS);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

/** One page of each kind, and those beside the languages. */
function listFiles(): string[] {
  return ["index.html", "404.html", ...listKindsIn(HEAVIEST).map((address) => `${address}index.html`)];
}

function printWeights(pages: readonly PageWeight[]): void {
  console.log("First load in bytes: raw / gzip / brotli (files)\n");
  for (const page of pages) {
    console.log(page.file);
    for (const part of PARTS) console.log(`  ${part.padEnd(8)}${printWeight(page[part])}`);
  }
}

function printWeight({ raw, gzip, brotli, files }: Weight): string {
  const sizes = [raw, gzip, brotli].map((bytes) => bytes.toLocaleString("en").padStart(9)).join(" /");
  return `${sizes}  (${files})`;
}

function checkBudgets(pages: readonly PageWeight[]): void {
  console.log("\nBudgets, bytes with Brotli");
  for (const page of pages) for (const held of budgetsOf(page)) checkBudget(page.file, held);
}

function checkBudget(file: string, held: Held): void {
  const holds = isHeld(held);
  if (!holds) process.exitCode = 1;
  const figures = `${held.bytes.toLocaleString("en").padStart(9)} of ${held.budget.toLocaleString("en")}`;
  console.log(`  ${holds ? "✓" : "✗"} ${held.what.padEnd(22)}${figures.padEnd(22)}${file}`);
}

function printTimes(what: string, slowdown: number, { median, min, max }: Times, wantedMs: number): void {
  const wanted = slowdown === 1 ? `, wanted: median ${wantedMs} ms` : ", for information";
  const figures = `median ${median.toFixed(0)} ms, ${min.toFixed(0)} to ${max.toFixed(0)}`;
  console.log(`\n${what} to its paint, processor ${slowdown}x slower: ${figures}${wanted}`);
}
