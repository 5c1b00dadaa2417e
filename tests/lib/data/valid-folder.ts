import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";

export const SOURCES = "sources.json";
export const PLACES = "places.json";
export const INDEX = "indices/test-index/index.json";
export const EDITION = "indices/test-index/2024.json";
export const PARTIES = "parties.json";
export const MODELS = "models.json";
export const BENCHMARKS = "benchmarks.json";
export const TABLE = "results/test-table.json";
export const PAIRED = "paired/test-run.json";
export const COMPARISON = "claims/test-comparison.json";
export const FACT = "claims/test-fact.json";
export const OPINION = "claims/test-opinion.json";
export const GROUPS = "groups.json";
export const CHANGES = "changes.json";

const VALID = new URL("../../fixtures/data/valid/", import.meta.url);

/** The small valid dataset of tests/fixtures/data/valid, under the name "data". */
export function validFolder(): DataFolder {
  const paths = [
    BENCHMARKS,
    CHANGES,
    COMPARISON,
    FACT,
    OPINION,
    EDITION,
    GROUPS,
    INDEX,
    MODELS,
    PAIRED,
    PARTIES,
    PLACES,
    TABLE,
    SOURCES,
  ];
  return {
    name: "data",
    files: paths.map((path) => ({ path, text: readFileSync(fileURLToPath(new URL(path, VALID)), "utf8") })),
  };
}

/** The text of one file of a folder. */
export function textOf(folder: DataFolder, path: string): string {
  const file = folder.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`No such file: ${path}`);
  return file.text;
}

/** The folder with one passage of one file changed; throws where the passage does not stand there exactly once. */
export function replaceIn(folder: DataFolder, path: string, from: string, to: string): DataFolder {
  return editFile(folder, path, (text) => {
    if (text.split(from).length !== 2) throw new Error(`Not exactly once in ${path}: ${from}`);
    return text.replace(from, () => to);
  });
}

export function editFile(folder: DataFolder, path: string, edit: (text: string) => string): DataFolder {
  const files = folder.files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
  return { ...folder, files };
}

export function addFile(folder: DataFolder, path: string, text: string): DataFolder {
  return { ...folder, files: [...folder.files, { path, text }] };
}

/** Every fault as it is printed. */
export function faultsOf(folder: DataFolder): string[] {
  return checkDataset(folder).faults.map(formatFault);
}

/** The faults that one changed passage of the valid dataset brings. */
export function faultsAfter(path: string, from: string, to: string): string[] {
  return faultsOf(replaceIn(validFolder(), path, from, to));
}
