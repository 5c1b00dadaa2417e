import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { countPlainRanks, toPlainCountries, toPlainWeightings } from "@/bench/plain-trials";
import { timeSlider } from "@/bench/time-slider";
import { summarise } from "@/bench/time-to-paint";
import { loadRobustness } from "@/lib/data/load-robustness";
import { countRanks, toTrialScores } from "@/lib/ranking/trials/count-ranks";
import { toTrialRows } from "@/lib/ranking/trials/trial-rows";
import { createWeightSource, dirichletParameters, TRIAL_DRAWS } from "@/lib/ranking/trials/trial-weights";
import { findBrowser } from "@/tests/e2e/browser";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { startServer } from "./serve/start-server";

const RUNS = 9;
const MANY_COUNTRIES = 1_000;
const PAGE = "en/weights/global-ai-index/2024/";

/** Prints how long trial weightings take beside plain objects, how they grow, what they hold, and a slider's move. */
runMain(async () => {
  const robustness = loadRobustness("global-ai-index", "2024");
  if (!robustness) throw new Error("no Global AI Index 2024");
  const { scored, shares } = robustness;
  const rows = toTrialRows(scored);
  benchKernel(rows, shares);
  benchNumpy(rows, shares);
  benchMemory(shares);
  await benchSlider();
});

function benchKernel(rows: readonly number[][], shares: readonly number[]): void {
  const parameters = dirichletParameters("around-base", shares);
  const drawn = (draws: number) => {
    const weights = new Float64Array(draws * shares.length);
    createWeightSource(parameters, 1)(weights);
    return weights;
  };
  const weights = drawn(TRIAL_DRAWS);
  const scores = toTrialScores(rows);
  const countries = toPlainCountries(rows);
  const weightings = toPlainWeightings(weights, shares.length);
  const times = interleave({
    typed: () => countRanks(scores, weights),
    plain: () => countPlainRanks(countries, weightings),
    drawing: () => drawn(TRIAL_DRAWS),
  });
  const [typed, plain, drawing] = [times.typed, times.plain, times.drawing].map(
    (all) => summarise(all ?? []).median,
  );
  console.log(
    `${TRIAL_DRAWS} draws, ${rows.length} countries by ${shares.length} pillars, median of ${RUNS}`,
  );
  console.log(`  ranking, typed arrays   ${format(typed)} ms`);
  console.log(
    `  ranking, plain objects  ${format(plain)} ms, ${format((plain ?? 0) / (typed ?? 1))} times as long`,
  );
  console.log(`  drawing the weights     ${format(drawing)} ms`);
  for (const times of [1, 2, 4, 8]) {
    const many = drawn(times * TRIAL_DRAWS);
    const { median } = summarise(interleave({ many: () => countRanks(scores, many) }).many ?? []);
    console.log(
      `  ${times * TRIAL_DRAWS} draws: ${format(median)} ms, ${format(((median / times) * 1e3) / TRIAL_DRAWS)} µs a draw`,
    );
  }
}

/** Each in turn, so that a slow moment of the machine strikes all. */
function interleave<Name extends string>(
  tasks: Record<Name, () => unknown>,
): Partial<Record<Name, number[]>> {
  const times: Partial<Record<Name, number[]>> = {};
  for (let run = 0; run < RUNS; run++) {
    for (const name in tasks) {
      const start = performance.now();
      tasks[name]();
      times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  }
  return times;
}

/** For information, where Python has numpy; equal sums are not given one rank there, which spares it some work. */
function benchNumpy(rows: readonly number[][], shares: readonly number[]): void {
  const parameters = dirichletParameters("around-base", shares);
  const input = JSON.stringify({ rows, parameters, draws: TRIAL_DRAWS });
  const { status, stdout } = spawnSync("python3", ["bench/numpy_trials.py"], { input, encoding: "utf8" });
  console.log(`  ranking, numpy          ${status === 0 ? `${format(Number(stdout))} ms` : "not installed"}`);
}

function benchMemory(shares: readonly number[]): void {
  const rows = Array.from({ length: MANY_COUNTRIES }, (_, at) =>
    shares.map((_, pillar) => (at * (pillar + 3)) % 101),
  );
  const weights = new Float64Array(TRIAL_DRAWS * shares.length);
  createWeightSource(dirichletParameters("uniform", shares), 1)(weights);
  const before = usedBytes();
  const counts = countRanks(toTrialScores(rows), weights);
  const megabytes = (usedBytes() - before) / 1e6;
  console.log(
    `${counts.places} countries, ${counts.draws} draws: ${format(megabytes)} MB more held and allocated`,
  );
}

function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function benchSlider(): Promise<void> {
  const root = resolve("out");
  if (!existsSync(join(root, PAGE, "index.html"))) {
    console.log("A slider's move: there is no built site in out/: npm run build.");
    return;
  }
  const server = await startServer({ port: 0, basePath: readSettings(process.env).basePath, root });
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const slowdown of [1, 4]) {
      const { scriptMs, paint, longTasks } = await timeSlider(
        browser,
        new URL(PAGE, server.url).href,
        slowdown,
      );
      console.log(
        `A slider's move, processor ${slowdown} times slower: script ${format(scriptMs)} ms (mean), painted after ${format(paint.median)} ms (median), ${longTasks} tasks over 50 ms`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function format(value = 0): string {
  return value.toFixed(1);
}
