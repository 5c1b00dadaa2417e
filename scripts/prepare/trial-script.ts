import { bundle } from "./bundle";
import { hashOf } from "./content-hash";

/** Loaded when somebody first runs trials. */
const MAX_GZIP_BYTES = 10 * 1024;

/** Bundles the worker that runs trial weightings into public/. Returns its weight as it travels, in bytes, and its address. */
export async function buildTrialScript(root: string, basePath: string) {
  const { code, gzipBytes } = await bundle(root, {
    source: "components/weights/trial-worker.ts",
    target: "public/trials.js",
    format: "iife",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: {},
  });
  return { gzipBytes, address: `${basePath}/trials.js?v=${hashOf(code)}` };
}
