import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { ISLAND_PAGES, type IslandFiles, type IslandPage, islandList } from "@/lib/islands/island-files";
import { PREACT } from "./preact";

const TARGET = "public/islands";

/** What the first load of each may weigh, in bytes with gzip. What is fetched when it is touched, such as a chart's library, is not in it. */
const MAX_GZIP_BYTES: Readonly<Record<IslandPage, number>> = {
  agreement: 20_000,
  choose: 24_000,
  compare: 60_000,
  models: 48_000,
  ranking: 30_000,
  table: 22_000,
  weights: 28_000,
};

export type IslandSettings = { basePath: string; siteUrl: string | null; trialScript: string };

/**
 * Bundles the script of each kind of page with islands into public/islands/ and writes the list of them, which the pages
 * read. Each is bundled by itself: one file at once instead of a dozen shared ones, and parts that come when they are
 * asked for. Returns the weight of each first load as it travels, in bytes.
 */
export async function buildIslandScripts(root: string, settings: IslandSettings) {
  rmSync(join(root, TARGET), { recursive: true, force: true });
  mkdirSync(join(root, TARGET), { recursive: true });
  const built = await Promise.all(ISLAND_PAGES.map((page) => buildIslandScript(root, page, settings)));
  const files = Object.fromEntries(built.map(({ page, names }) => [page, names]));
  mkdirSync(dirname(islandList(root)), { recursive: true });
  writeFileSync(islandList(root), JSON.stringify(files satisfies Partial<IslandFiles>));
  return Object.fromEntries(built.map(({ page, gzipBytes }) => [page, gzipBytes]));
}

async function buildIslandScript(root: string, page: IslandPage, settings: IslandSettings) {
  const source = `components/islands/${page}-script.ts`;
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outdir: TARGET,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    alias: PREACT,
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env.TAKES_OVER": '"true"',
      "process.env.BASE_PATH": JSON.stringify(settings.basePath),
      "process.env.SITE_URL": JSON.stringify(settings.siteUrl ?? ""),
      "process.env.TRIAL_SCRIPT": JSON.stringify(settings.trialScript),
    },
    metafile: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const names = importedAtOnce(metafile, source).map((path) => basename(path));
  const weights = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents, { level: 9 }).length]),
  );
  const gzipBytes = names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  if (gzipBytes > MAX_GZIP_BYTES[page])
    throw new Error(
      `${source} weighs ${gzipBytes} bytes with gzip; at most ${MAX_GZIP_BYTES[page]} are allowed.`,
    );
  return { page, names, gzipBytes };
}

/** The bundle of a source and all that it imports before it runs, itself first. */
function importedAtOnce({ outputs }: Metafile, source: string): string[] {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === source);
  if (!entry) throw new Error(`${source} was not bundled.`);
  const found = new Set([entry]);
  for (const path of found)
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") found.add(imported);
  return [...found];
}
