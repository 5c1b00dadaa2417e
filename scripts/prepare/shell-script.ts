import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const SOURCE = "components/site/shell.ts";
const TARGET = "public/shell.js";

/** The one script that every page loads; what it weighs, each first visit pays. */
const MAX_GZIP_BYTES = 3 * 1024;

/** Bundles the shell script into public/. Returns its weight as it travels, in bytes. */
export async function buildShellScript(root: string, basePath: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    legalComments: "none",
    define: { "process.env.BASE_PATH": JSON.stringify(basePath) },
    metafile: true,
    write: false,
  });
  assertOwnCode(Object.keys(metafile.inputs));
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const gzipBytes = gzipSync(code, { level: 9 }).length;
  assertLight(gzipBytes);
  mkdirSync(dirname(join(root, TARGET)), { recursive: true });
  writeFileSync(join(root, TARGET), code);
  return gzipBytes;
}

function assertOwnCode(inputs: readonly string[]): void {
  const foreign = inputs.find((input) => input.includes("node_modules/"));
  if (foreign) throw new Error(`${SOURCE} pulls in ${foreign}. The shell script takes no library.`);
}

function assertLight(gzipBytes: number): void {
  if (gzipBytes <= MAX_GZIP_BYTES) return;
  throw new Error(`${SOURCE} weighs ${gzipBytes} bytes with gzip; at most ${MAX_GZIP_BYTES} are allowed.`);
}
