/**
 * What a change of data/ does, as Markdown: `npm run data:diff [revision]`. The revision is by default the merge base
 * with origin/main; `--base-folder <folder>` compares with a folder. `--format json` prints every list in full.
 * Exit code 0: compared, with or without an effect; 2: could not run.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareFolders } from "@/lib/data/diff/compare-folders";
import { readRevision } from "@/lib/data/diff/revision-folder";
import { summarise } from "@/lib/data/diff/summary";
import { toMarkdown } from "@/lib/data/diff/to-markdown";
import { loadFolder } from "@/lib/data/load";

const USAGE = "Usage: npm run data:diff -- [revision | --base-folder <folder>] [--format markdown|json]";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "base-folder": { type: "string" }, format: { type: "string", default: "markdown" } },
  });
  const folder = values["base-folder"];
  if (positionals.length > (folder === undefined ? 1 : 0)) throw new Error(USAGE);
  if (values.format !== "markdown" && values.format !== "json") throw new Error(USAGE);
  for (const needed of ["data", ...(folder === undefined ? [] : [folder])]) {
    if (!existsSync(needed)) throw new Error(`There is no folder ${needed} here to compare.`);
  }
  const base = folder === undefined ? readRevision(positionals[0]) : loadFolder(folder);
  const comparison = compareFolders(base, loadFolder());
  const json = () => `${JSON.stringify({ summary: summarise(comparison), ...comparison }, null, 2)}\n`;
  process.stdout.write(values.format === "json" ? json() : toMarkdown(comparison));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
