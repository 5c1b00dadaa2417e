import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { unpackBundledChromium } from "./bundled-chromium";

export interface Browser {
  executablePath: string;
  args: string[];
}

/** One place where a browser may be: its path, or null where there is none. */
export type BrowserSource = () => string | null | Promise<string | null>;

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const VERSION_TIMEOUT_MS = 15_000;

const QUIET_ARGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

const HOW_TO_GET_ONE = `No Chromium was found for the browser tests. Any one of these helps:
  1. point to one that you have:        CHROMIUM_PATH=/path/to/chromium npm test
  2. let Playwright download its own:   npx playwright install --with-deps chromium
  3. install one with your system:      apt-get install chromium
  4. on Linux x64, without a download:  npm install --include=optional   (brings @sparticuz/chromium)`;

export const BROWSER_SOURCES: readonly BrowserSource[] = [
  findNamedByUser,
  findPlaywrightsOwn,
  findOnSystem,
  unpackBundledChromium,
];

/** The first Chromium of the sources that starts. Throws with four ways to get one where none does. */
export async function findBrowser(sources: readonly BrowserSource[] = BROWSER_SOURCES): Promise<Browser> {
  for (const source of sources) {
    const executablePath = await source();
    if (executablePath !== null) return { executablePath, args: launchArgs() };
  }
  throw new Error(HOW_TO_GET_ONE);
}

/** Chromium's sandbox refuses to run as root, as in most containers. */
function launchArgs(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET_ARGS] : [...QUIET_ARGS];
}

/** A path that was given and does not work is an error: to go on with another browser would surprise. */
function findNamedByUser(): string | null {
  const path = process.env.CHROMIUM_PATH ?? "";
  if (path === "") return null;
  if (!isChromium(path)) throw new Error(`CHROMIUM_PATH is "${path}", which does not start as a Chromium.`);
  return path;
}

function findPlaywrightsOwn(): string | null {
  const path = chromium.executablePath();
  return isChromium(path) ? path : null;
}

function findOnSystem(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isChromium) ?? null;
}

/** Being there is not enough: Ubuntu has a `chromium-browser` that only tells how to install one. */
function isChromium(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    const version = execFileSync(path, ["--version"], {
      timeout: VERSION_TIMEOUT_MS,
      encoding: "utf8",
      stdio: "pipe",
    });
    return /Chrom(e|ium)/.test(version);
  } catch {
    return false;
  }
}
