import { bundle } from "./bundle";

const SOURCE = "components/site/shell.ts";

/** The one script that every page loads; what it weighs, each first visit pays. */
const MAX_GZIP_BYTES = 3 * 1024;

/**
 * Bundles the shell script into public/. Returns its weight as it travels, in bytes.
 * @param later the addresses of what it loads when it is asked for, as `buildFindScript`, `buildUseScript` and `buildOfflineScripts` give them
 */
export async function buildShellScript(
  root: string,
  basePath: string,
  later: { find: string; use: string; offline: string },
): Promise<number> {
  const { gzipBytes, inputs } = await bundle(root, {
    source: SOURCE,
    target: "public/shell.js",
    format: "iife",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: {
      "process.env.BASE_PATH": JSON.stringify(basePath),
      "process.env.FIND_SCRIPT": JSON.stringify(later.find),
      "process.env.USE_SCRIPT": JSON.stringify(later.use),
      "process.env.OFFLINE_SCRIPT": JSON.stringify(later.offline),
    },
  });
  assertOwnCode(inputs);
  return gzipBytes;
}

function assertOwnCode(inputs: readonly string[]): void {
  const foreign = inputs.find((input) => input.includes("node_modules/"));
  if (foreign) throw new Error(`${SOURCE} pulls in ${foreign}. The shell script takes no library.`);
}
