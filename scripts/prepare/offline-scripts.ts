import { rmSync } from "node:fs";
import { join } from "node:path";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toOfflineWords } from "@/lib/views/offline-words";
import { bundle } from "./bundle";
import { hashOf } from "./content-hash";

/** Its address never changes: browsers ask there whether the worker that they have is still the site's. */
const WORKER = "public/offline.js";
const PAGE_SCRIPT = "public/offline-page.js";

const MAX_GZIP_BYTES = { worker: 2 * 1024, page: 5 * 1024 };

/**
 * Bundles the service worker into public/, and what every page loads last, which registers it. A site that keeps no
 * pages has a worker in its place that deletes what was kept and ends. Returns the weight of both as they travel, in
 * bytes, and the address of what pages load, empty where nothing is.
 */
export async function buildOfflineScripts(root: string, basePath: string, keepsPages: boolean) {
  const define = { "process.env.BASE_PATH": JSON.stringify(basePath) };
  const worker = await bundle(root, {
    source: `components/offline/worker/${keepsPages ? "offline" : "farewell"}-worker.ts`,
    target: WORKER,
    format: "iife",
    maxGzipBytes: MAX_GZIP_BYTES.worker,
    define,
  });
  rmSync(join(root, PAGE_SCRIPT), { force: true });
  if (!keepsPages) return { gzipBytes: worker.gzipBytes, address: "" };
  const page = await bundle(root, {
    source: "components/offline/offline-script.ts",
    target: PAGE_SCRIPT,
    format: "esm",
    maxGzipBytes: MAX_GZIP_BYTES.page,
    define: { ...define, "process.env.OFFLINE_WORDS": JSON.stringify(offlineWords()) },
  });
  return {
    gzipBytes: worker.gzipBytes + page.gzipBytes,
    address: `${basePath}/offline-page.js?v=${hashOf(page.code)}`,
  };
}

/** Of every language, as JSON. */
function offlineWords(): string {
  return JSON.stringify(
    Object.fromEntries(FINISHED_LOCALES.map((locale) => [locale, toOfflineWords(locale)])),
  );
}
