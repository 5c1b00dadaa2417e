import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { hasWrk, type Load, loadWithWrk } from "../bench/load-with-wrk";
import { toNginxFiles } from "./finish/headers/nginx";
import { listRules } from "./finish/headers/rules";
import { runMain } from "./run-main";
import { findFreePort } from "./serve/find-free-port";
import { findNginx, startNginx } from "./serve/start-nginx";

const PAGE = "en/rankings/global-ai-index/2024/index.html";
const CONNECTIONS = 32;
/** Ours and the bare file by turns, so that what else the machine does falls on both. */
const ROUNDS = 3;
const SECONDS = 5;
const DISTURBED_SECONDS = 10;

/**
 * `npm run bench:load [folder]`: the ranking page of a built site under our nginx configuration beside a bare file of the
 * same size, and what is lost when nginx is reloaded, and stopped and started, under load. Fails where an answer is an
 * error or a reload loses more than the open connections; the figures are for information.
 */
runMain(async () => {
  const root = resolve(process.argv[2] ?? "out");
  const nginx = findNginx();
  const missing = [nginx === null ? "nginx" : "", hasWrk() ? "" : "wrk"].filter(Boolean);
  if (nginx === null || missing.length > 0)
    throw new Error(`Not measured: ${missing.join(" and ")} missing. apt-get install ${missing.join(" ")}`);
  if (!existsSync(join(root, PAGE))) throw new Error(`${root} holds no built site: npm run build.`);
  const folder = mkdtempSync(join(tmpdir(), "ai-standings-load-"));
  try {
    await measure(nginx, root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measure(nginx: string, root: string, folder: string): Promise<void> {
  const site = layOut(root, folder);
  const [port, barePort] = [await findFreePort(), await findFreePort()];
  const files = {
    ...toNginxFiles(listRules(root), { folder, host: null, port, basePath: "" }),
    "sites-enabled/bare": `server { listen ${barePort}; root ${folder}; }`,
  };
  const server = await startNginx(nginx, files, port);
  const page = `http://127.0.0.1:${port}/${dirname(PAGE)}/`;
  const bare = (file: string) => `http://127.0.0.1:${barePort}/${file}`;
  try {
    console.log(`${CONNECTIONS} connections on loopback; medians of ${ROUNDS} times ${SECONDS} s\n`);
    await compare("packed beforehand", site.packedBytes, page, bare("bare.gz"), "gzip");
    await compare("as it lies there", site.bytes, page, bare("bare"), "identity");
    rmSync(join(folder, `${PAGE}.gz`));
    await compare("packed for each", site.packedBytes, page, bare("bare.gz"), "gzip");
    const lost = await disturb("reload", page, () => server.reload());
    if (lost > CONNECTIONS) process.exitCode = 1;
    await disturb("stop and start", page, () => server.restart());
  } finally {
    await server.close();
  }
}

/** The page, packed beside it as docs/deploying.md says, and bare files of both sizes. */
function layOut(root: string, folder: string): { bytes: number; packedBytes: number } {
  const html = readFileSync(join(root, PAGE));
  const packed = gzipSync(html, { level: 9 });
  mkdirSync(dirname(join(folder, PAGE)), { recursive: true });
  copyFileSync(join(root, PAGE), join(folder, PAGE));
  writeFileSync(join(folder, `${PAGE}.gz`), packed);
  writeFileSync(join(folder, "bare"), html);
  writeFileSync(join(folder, "bare.gz"), packed);
  return { bytes: html.length, packedBytes: packed.length };
}

async function compare(
  what: string,
  bytes: number,
  page: string,
  bare: string,
  encoding: string,
): Promise<void> {
  const settings = { seconds: SECONDS, connections: CONNECTIONS, encoding };
  const runs: { ours: Load; bare: Load }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    runs.push({ ours: await loadWithWrk(page, settings), bare: await loadWithWrk(bare, settings) });
  const ours = summarise(runs.map((run) => run.ours));
  const floor = summarise(runs.map((run) => run.bare));
  console.log(`The ranking page, ${what} (${bytes.toLocaleString("en")} bytes)`);
  console.log(`  ours  ${print(ours)}\n  bare  ${print(floor)}`);
  const [rate, p99] = [ours.requestsPerSecond / floor.requestsPerSecond, ours.p99Ms / floor.p99Ms];
  console.log(
    `  ratio ${rate.toFixed(2)} of the requests a second, ${p99.toFixed(2)} of the 99th percentile\n`,
  );
  if (ours.lost + ours.refused > 0) process.exitCode = 1;
}

/** Returns how many connections broke off or were refused, of which wrk opens new ones at once. */
async function disturb(what: string, page: string, act: () => void | Promise<void>): Promise<number> {
  const settings = { seconds: DISTURBED_SECONDS, connections: CONNECTIONS, encoding: "identity" };
  const running = loadWithWrk(page, settings);
  await new Promise((settle) => setTimeout(settle, (DISTURBED_SECONDS * 1000) / 2));
  const startedAt = performance.now();
  await act();
  const tookMs = Math.round(performance.now() - startedAt);
  const load = await running;
  console.log(`A ${what} under load, ${tookMs} ms\n  ours  ${print(load)}`);
  return load.lost;
}

function summarise(loads: readonly Load[]): Load {
  const sum = (count: (load: Load) => number) => loads.reduce((total, load) => total + count(load), 0);
  return {
    requestsPerSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
    requests: sum(({ requests }) => requests),
    lost: sum(({ lost }) => lost),
    refused: sum(({ refused }) => refused),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print({ requestsPerSecond, p99Ms, requests, lost, refused }: Load): string {
  return `${requestsPerSecond.toFixed(0)} requests a second, 99th percentile ${p99Ms.toFixed(2)} ms, ${requests} answered, ${lost} connections broken off or refused, ${refused} errors`;
}
