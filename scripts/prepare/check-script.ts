import { bundle } from "./bundle";

/** Loaded by the page that checks a sentence, and no other. */
const MAX_GZIP_BYTES = 30 * 1024;

/** Bundles what checks a sentence into public/. Returns its weight as it travels, in bytes. */
export async function buildCheckScript(root: string, basePath: string): Promise<number> {
  const { gzipBytes } = await bundle(root, {
    source: "components/check/check-script.ts",
    target: "public/check.js",
    format: "esm",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: { "process.env.BASE_PATH": JSON.stringify(basePath) },
  });
  return gzipBytes;
}
