import { assembleDataset, type DataFolder, type Dataset } from "@/lib/data/assemble-dataset";
import type { DatasetDiff } from "@/lib/data/diff/diff-datasets";
import { addFile, COMPARISON, replaceIn, textOf, validFolder } from "../valid-folder";

/** The diff of two datasets that are the same. */
export const NOTHING: DatasetDiff = {
  values: [],
  details: [],
  unseen: [],
  ranks: [],
  placesIn: [],
  placesOut: [],
  added: [],
  removed: [],
  brackets: [],
  titles: [],
  verdicts: [],
};

export type Change = [path: string, from: string, to: string];

/** The small valid folder after changes of single passages. */
export function changedFolder(...changes: readonly Change[]): DataFolder {
  return changes.reduce((folder, change) => replaceIn(folder, ...change), validFolder());
}

export function changedDataset(...changes: readonly Change[]): Dataset {
  return datasetOf(changedFolder(...changes));
}

export function datasetOf(folder: DataFolder): Dataset {
  return assembleDataset(folder).dataset;
}

export function withoutFile(folder: DataFolder, path: string): DataFolder {
  return { ...folder, files: folder.files.filter((file) => file.path !== path) };
}

const SITE_IDS = {
  "test-index": "global-ai-index",
  "test-comparison": "deepseek-in-science",
  "test-fact": "russia-31st-of-83",
  "test-opinion": "low-cost-strategy",
} as const;

/** The made-up figures of a folder under ids that the site has words and pages for. */
export function asSite(folder: DataFolder): Dataset {
  const rename = (text: string) =>
    Object.entries(SITE_IDS).reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
  const banking = textOf(folder, COMPARISON).replace("test-comparison", "gigachat-in-banking");
  const { files } = addFile(folder, "claims/gigachat-in-banking.json", banking);
  return datasetOf({
    name: folder.name,
    files: files.map(({ path, text }) => ({ path: rename(path), text: rename(text) })),
  });
}
