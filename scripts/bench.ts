import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { BYTE_BUDGETS, PRESET_MEDIAN_MS, SORT_MEDIAN_MS } from "../bench/budgets";
import { timePresets } from "../bench/time-preset";
import { timeSorts } from "../bench/time-sort";
import type { Times } from "../bench/time-to-paint";
import { type PageWeight, type Weight, weighPage } from "../bench/weigh-page";
import { findBrowser } from "../tests/e2e/browser";
import { readSettings } from "./build/settings";
import { listPages } from "./finish/site";
import { runMain } from "./run-main";
import { startServer } from "./serve/start-server";

const ROOT = resolve("out");
const RANKING = "rankings/global-ai-index/2024/";
const SLOWDOWNS = [1, 4] as const;
/** Pages that are only read. */
const PLAIN_PAGES = {
  data: /^[^/]+\/data\/index\.html$/,
  dataset: /^[^/]+\/data\/[^/]+\/index\.html$/,
  changes: /^[^/]+\/changes\/index\.html$/,
  protocol: /^[^/]+\/claims\/[^/]+\/protocol\/index\.html$/,
  openness: /^[^/]+\/models\/openness-and-cost\/index\.html$/,
  model: /^[^/]+\/models\/(?!choose\/|openness-and-cost\/)[^/]+\/index\.html$/,
  tables: /^[^/]+\/tables\/index\.html$/,
  benchmarks: /^[^/]+\/benchmarks\/([^/]+\/)?index\.html$/,
  about: /^[^/]+\/about\/index\.html$/,
} as const;
const PARTS = ["html", "shell", "scripts", "styles", "fonts"] as const;

runMain(async () => {
  if (!existsSync(join(ROOT, "index.html")))
    throw new Error("There is no built site in out/: npm run build.");
  const { basePath } = readSettings(process.env);
  const server = await startServer({ port: 0, basePath, root: ROOT });
  const browser = await chromium.launch(await findBrowser());
  try {
    const site = new URL(server.url);
    const pages: PageWeight[] = [];
    for (const file of listKinds()) pages.push(await weighPage(browser, site, ROOT, file));
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

/**
 * One page of each kind, in the language with the most to load; of prepared pairs one, of claims that with a picture
 * and the protocol of another, of pairs of indices the one with the most countries, of datasets, models, tables, benchmarks, rankings, weights and maps one, of countries Russia.
 */
function listKinds(): string[] {
  const kinds =
    /^(index|404)\.html$|^ar\/(?!compare\/(?!(index\.html|ind-vs-rus)))(?!embed\/(?!index\.html))(?!claims\/(?!(index\.html|deepseek-in-science|gigachat-in-banking\/protocol)))(?!models\/(?!(index\.html|choose\/|openness-and-cost\/|gigachat-max\/)))(?!tables\/(?!(index\.html|simple-evals-ru\/)))(?!benchmarks\/(?!(index\.html|mmlu-pro\/)))(?!data\/(?!(index\.html|global-ai-index-2024\/)))(?!countries\/(?!(index\.html|rus)))(?!ahead-or-behind\/(?!rus))(?!rankings\/.*(?<!global-ai-index\/(2024|map)\/index\.html)$)(?!weights\/(?!(index\.html|global-ai-index\/2024)))(?!agreement\/(?!ai-preparedness-index-vs-government))/;
  return listPages(ROOT).filter((file) => kinds.test(file));
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

/** The heaviest page of a kind, whatever its language, is held against the budget. */
function checkBudgets(pages: readonly PageWeight[]): void {
  const heaviest = (isOfKind: (file: string) => boolean, bytes: (page: PageWeight) => number) =>
    Math.max(...pages.filter(({ file }) => isOfKind(file)).map(bytes));
  const isHome = (file: string) => file.split("/").length <= 2 && file.endsWith("index.html");
  const isCompare = (file: string) => /^[^/]+\/compare\/index\.html$/.test(file);
  const isModels = (file: string) => /^[^/]+\/models\/index\.html$/.test(file);
  const isWeights = (file: string) => /^[^/]+\/weights\/[^/]+\//.test(file);
  const isTable = (file: string) => /^[^/]+\/tables\/[^/]+\//.test(file);
  const isChoose = (file: string) => /^[^/]+\/models\/choose\//.test(file);
  const isAgreement = (file: string) => /^[^/]+\/agreement\/[^/]+\//.test(file);
  const isRanking = (file: string) => /^[^/]+\/rankings\/[^/]+\//.test(file);
  console.log("\nBudgets, bytes with gzip");
  checkBudget(
    "ranking: all script",
    heaviest(isRanking, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.rankingScript,
  );
  checkBudget(
    "compare: all script",
    heaviest(isCompare, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.compareScript,
  );
  checkBudget(
    "models: all script",
    heaviest(isModels, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.modelsScript,
  );
  checkBudget(
    "table: all script",
    heaviest(isTable, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.tableScript,
  );
  checkBudget(
    "choose: all script",
    heaviest(isChoose, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.chooseScript,
  );
  checkBudget(
    "weights: all script",
    heaviest(isWeights, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.weightsScript,
  );
  checkBudget(
    "agreement: all script",
    heaviest(isAgreement, ({ shell, scripts }) => shell.gzip + scripts.gzip),
    BYTE_BUDGETS.agreementScript,
  );
  checkBudget(
    "every page: charts",
    heaviest(
      () => true,
      ({ charts }) => charts.gzip,
    ),
    BYTE_BUDGETS.chartCode,
  );
  checkBudget(
    "home: Next's script",
    heaviest(isHome, ({ scripts }) => scripts.gzip),
    BYTE_BUDGETS.homeNextScript,
  );
  for (const [kind, pattern] of Object.entries(PLAIN_PAGES)) {
    checkBudget(
      `${kind}: Next's script`,
      heaviest(
        (file) => pattern.test(file),
        ({ scripts }) => scripts.gzip,
      ),
      BYTE_BUDGETS.plainNextScript,
    );
  }
  checkBudget(
    "every page: shell",
    heaviest(
      () => true,
      ({ shell }) => shell.gzip,
    ),
    BYTE_BUDGETS.shell,
  );
}

function checkBudget(what: string, bytes: number, budget: number): void {
  // A page that was not found weighs nothing (or, of none, minus infinity) and must not pass for a light one.
  const holds = Number.isFinite(bytes) && bytes <= budget;
  if (!holds) process.exitCode = 1;
  const figures = `${bytes.toLocaleString("en").padStart(9)} of ${budget.toLocaleString("en")}`;
  console.log(`  ${holds ? "✓" : "✗"} ${what.padEnd(22)}${figures}`);
}

function printTimes(what: string, slowdown: number, { median, min, max }: Times, wantedMs: number): void {
  const wanted = slowdown === 1 ? `, wanted: median ${wantedMs} ms` : ", for information";
  const figures = `median ${median.toFixed(0)} ms, ${min.toFixed(0)} to ${max.toFixed(0)}`;
  console.log(`\n${what} to its paint, processor ${slowdown}x slower: ${figures}${wanted}`);
}
