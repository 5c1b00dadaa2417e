import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { builtSite } from "../bench/built-site";
import { loadContent } from "../bench/peers/content";
import { installPackages } from "../bench/peers/install-packages";
import { listPages } from "../bench/peers/list-pages";
import { type Measured, measureRounds, SORT_SLOWDOWNS } from "../bench/peers/measure/measure-rounds";
import { buildPeerPages } from "../bench/peers/pages/build-pages";
import { deriveFloors } from "../bench/peers/pages/derive-floors";
import type { PeerPage } from "../bench/peers/peer-page";
import { toMedians } from "../bench/peers/report/medians";
import { toSortsTable } from "../bench/peers/report/sorts-table";
import { toVisitsTable } from "../bench/peers/report/visits-table";
import { listWants, printWant } from "../bench/peers/report/wants";
import { servePacked } from "../bench/peers/serve/serve-packed";
import { readRounds } from "../bench/read-rounds";
import { findBrowser } from "../tests/e2e/browser";
import { runMain } from "./run-main";

const PEERS = ".build/peers";
const FIGURES = ".build/bench-peers.json";
const ROUNDS = 9;

/**
 * `npm run bench:peers [-- --rounds 9 --only floor,ranking --serve]`: the ranking beside the same contents by hand and by four libraries,
 * and others of our pages beside floors derived from them, by turns. OUT is the folder of the built site. The figures
 * are for information and never fail.
 */
runMain(async () => {
  const { rounds, serves, only } = readArguments();
  const root = builtSite();
  await installPackages();
  const content = loadContent();
  await buildPeerPages(content, PEERS);
  const server = await servePacked(root, resolve(PEERS));
  const found = await findBrowser();
  // The certificate of localhost is nobody's, and a service worker asks for a good one.
  const args = [...found.args, "--ignore-certificate-errors"];
  const browser = await chromium.launch({ ...found, args });
  try {
    const floors = await deriveFloors(browser, server.url, PEERS);
    const pages = listPages(content, floors).filter(({ id }) => only.length === 0 || only.includes(id));
    if (serves) return await serveUntilInterrupted(server.url, pages);
    const measured = await measureRounds(browser, server.url, pages, rounds, console.error);
    report(pages, measured, rounds);
    save(pages, measured, rounds, browser.version());
  } finally {
    await browser.close();
    await server.close();
  }
});

interface Arguments {
  rounds: number;
  serves: boolean;
  /** Ids of the pages that are measured; all where there is none. */
  only: string[];
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: String(ROUNDS) },
      serve: { type: "boolean", default: false },
      only: { type: "string", default: "" },
    },
  });
  return {
    rounds: readRounds(values.rounds),
    serves: values.serve,
    only: values.only.split(",").filter(Boolean),
  };
}

async function serveUntilInterrupted(url: string, pages: readonly PeerPage[]): Promise<void> {
  for (const { name, path } of pages) console.log(`${name.padEnd(28)}${new URL(path, url).href}`);
  await new Promise<void>((settle) => process.once("SIGINT", () => settle()));
}

function report(pages: readonly PeerPage[], measured: ReadonlyMap<string, Measured>, rounds: number): void {
  const medians = new Map([...measured].map(([id, own]) => [id, toMedians(own)]));
  console.log(`Medians of ${rounds}, by turns; fonts are ours alone, the others use the system's.`);
  console.log(
    "A derived floor is the same page's contents without scripts, navigation, dialogs, buttons and",
  );
  console.log("whatever styles, classes and attributes they leave unused, in one file.");
  console.log(`\nFast line, 1440 pixels wide\n\n${toVisitsTable(pages, medians, "fast")}`);
  console.log(
    `\nSlow phone: 390 pixels, 1.6 Mbit/s down, 750 kbit/s up, 150 ms, processor 4x slower\n\n${toVisitsTable(pages, medians, "phone")}`,
  );
  console.log(`\n${toSortsTable(pages, medians, SORT_SLOWDOWNS)}\n\nWanted, on the slow phone`);
  for (const want of listWants(pages, medians)) console.log(printWant(want));
}

function save(
  pages: readonly PeerPage[],
  measured: ReadonlyMap<string, Measured>,
  rounds: number,
  chromium: string,
): void {
  const figures = pages.map(({ id, name, path, floor }) => {
    const own = measured.get(id);
    return { id, name, path, floor, ...own, sorts: Object.fromEntries(own?.sorts ?? []) };
  });
  const run = { date: new Date().toISOString(), rounds, chromium, pages: figures };
  writeFileSync(FIGURES, `${JSON.stringify(run, null, 2)}\n`);
  console.log(`\nEvery visit stands in ${FIGURES}.`);
}
