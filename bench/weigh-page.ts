import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { sum } from "d3-array";

/** Sizes in bytes: as stored, and as they travel with the strongest gzip and Brotli. */
export interface Weight {
  files: number;
  raw: number;
  gzip: number;
  brotli: number;
}

/** What one page loads at its first visit, by sort. */
export interface PageWeight {
  /** The page's file below the export: `en/index.html`. */
  file: string;
  html: Weight;
  /** The shell's script, which every page has. */
  shell: Weight;
  /** What keeps the page for reading offline, loaded once the page has come to rest. */
  offline: Weight;
  /** All other scripts that the page names. */
  scripts: Weight;
  /** Their files below the export. */
  scriptFiles: readonly string[];
  styles: Weight;
  /** What its islands are drawn from, where that is a file of its own. */
  data: Weight;
  fonts: Weight;
}

const SHELL = "shell.js";
const OFFLINE = "offline-page.js";
const DATA = "islands/data-";
const KINDS = { script: "scripts", stylesheet: "styles", font: "fonts" } as const;

/**
 * Opens a page and weighs the files that it really asked for (so a preload counts once, and a `nomodule` script not
 * at all), as they lie in the export.
 */
export async function weighPage(
  browser: Browser,
  site: URL,
  root: string,
  file: string,
): Promise<PageWeight> {
  const asked = {
    ...{ scripts: new Set<string>(), styles: new Set<string>() },
    ...{ fonts: new Set<string>(), data: new Set<string>() },
  };
  const page = await browser.newPage();
  page.on("request", (request) => {
    const asset = decodeURIComponent(new URL(request.url()).pathname.slice(site.pathname.length));
    const kind = Object.entries(KINDS).find(([type]) => type === request.resourceType())?.[1];
    if (kind) asked[kind].add(asset);
    if (asset.startsWith(DATA)) asked.data.add(asset);
  });
  await page.goto(new URL(file.replace(/(^|\/)index\.html$/, "$1"), site).href, { waitUntil: "networkidle" });
  await page.close();
  const scriptFiles = [...asked.scripts].filter((script) => script !== SHELL && script !== OFFLINE);
  return {
    file,
    html: weighFiles(root, [file]),
    shell: weighFiles(root, asked.scripts.has(SHELL) ? [SHELL] : []),
    offline: weighFiles(root, asked.scripts.has(OFFLINE) ? [OFFLINE] : []),
    scripts: weighFiles(root, scriptFiles),
    scriptFiles,
    styles: weighFiles(root, [...asked.styles]),
    data: weighFiles(root, [...asked.data]),
    fonts: weighFiles(root, [...asked.fonts]),
  };
}

function weighFiles(root: string, files: readonly string[]): Weight {
  const weights = files.map((file) => weighFile(join(root, file)));
  return {
    files: files.length,
    raw: sum(weights, ({ raw }) => raw),
    gzip: sum(weights, ({ gzip }) => gzip),
    brotli: sum(weights, ({ brotli }) => brotli),
  };
}

type FileWeight = Omit<Weight, "files">;

const known = new Map<string, FileWeight>();

/** Fonts and scripts are those of many pages, and Brotli takes its time. */
function weighFile(path: string): FileWeight {
  const weight = known.get(path) ?? weigh(readFileSync(path));
  known.set(path, weight);
  return weight;
}

function weigh(content: Buffer): FileWeight {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}
