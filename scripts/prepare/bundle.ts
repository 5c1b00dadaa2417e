import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

export type Bundle = {
  /** Relative to the root of the project, as the others. */
  source: string;
  target: string;
  format: "iife" | "esm";
  /** What it may weigh as it travels. */
  maxGzipBytes: number;
  define: NonNullable<BuildOptions["define"]>;
  /** Packages that stand for others. */
  alias?: NonNullable<BuildOptions["alias"]>;
};

/**
 * Bundles and minifies a script into public/. Returns what it weighs as it travels, and the files it was made from.
 * @throws where it weighs too much, or asks for what is known at build alone
 */
export async function bundle(
  root: string,
  { source, target, format, maxGzipBytes, define, alias = {} }: Bundle,
) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    minify: true,
    format,
    target: "es2020",
    // Browsers read modules as UTF-8 whatever a host says, and words in other scripts are shorter so.
    charset: format === "esm" ? "utf8" : "ascii",
    legalComments: "none",
    define,
    alias,
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  assertNothingOfNode(source, Buffer.from(code).toString());
  const gzipBytes = gzipSync(code, { level: 9 }).length;
  if (gzipBytes > maxGzipBytes)
    throw new Error(`${source} weighs ${gzipBytes} bytes with gzip; at most ${maxGzipBytes} are allowed.`);
  mkdirSync(dirname(join(root, target)), { recursive: true });
  writeFileSync(join(root, target), code);
  return { code, gzipBytes, inputs: Object.keys(metafile.inputs) };
}

/** A browser has no `process`: a script that asks for it ends there, before it has done anything. */
function assertNothingOfNode(source: string, code: string): void {
  const [asked] = /\bprocess\.env\b[.\w]*/.exec(code) ?? [];
  if (asked) throw new Error(`${source} asks for ${asked}, which is not defined for it.`);
}
