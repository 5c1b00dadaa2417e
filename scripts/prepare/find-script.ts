import { bundle } from "./bundle";
import { hashOf } from "./content-hash";

/** Loaded when somebody first looks for something. */
const MAX_GZIP_BYTES = 15 * 1024;

/** Bundles what searches into public/. Returns its weight as it travels, in bytes, and its address. */
export async function buildFindScript(root: string, basePath: string) {
  const { code, gzipBytes } = await bundle(root, {
    source: "components/site/find/finder-script.ts",
    target: "public/find.js",
    format: "esm",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: { "process.env.BASE_PATH": JSON.stringify(basePath) },
  });
  return { gzipBytes, address: `${basePath}/find.js?v=${hashOf(code)}` };
}
