/**
 * Packs data/ for a release into the folder given: `data-{version}.tar.gz`, `notes.md` and `version`. Sets under
 * restricted or unknown terms stay out unless ALLOW_RESTRICTED_DOWNLOADS is 1.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveFiles, archiveFiles } from "@/lib/data/archive-files";
import { dataVersion, loadDatasetEntries } from "@/lib/data/load";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";

runMain(() => {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("Usage: tsx scripts/data-archive.ts <folder to write to>");
  const { date, hash } = dataVersion();
  const version = `${date}-${hash}`;
  const files = archiveFiles(loadDatasetEntries(), readSettings(process.env).allowRestrictedDownloads);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", [
    "--create",
    "--gzip",
    "--sort=name",
    "--owner=0",
    "--group=0",
    "--numeric-owner",
    `--mtime=${date}`,
    `--transform=s,^,data-${version}/,`,
    `--file=${join(folder, `data-${version}.tar.gz`)}`,
    ...files.kept,
  ]);
  writeFileSync(join(folder, "version"), version);
  writeFileSync(join(folder, "notes.md"), toNotes(files));
  console.log(`data-${version}.tar.gz: ${files.kept.length} packed, ${files.leftOut.length} left out`);
});

function toNotes({ leftOut }: ArchiveFiles): string {
  const head =
    "The data of this version. Figures stand under their publishers' terms: see `data/sources.json`.";
  if (leftOut.length === 0) return `${head}\n`;
  const lines = leftOut.map(({ file, reuse }) => `- \`${file}\`: ${reuse}`);
  return `${head}\n\nNot in the archive, because of their publishers' terms:\n\n${lines.join("\n")}\n`;
}
