import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";

/** Which dataset an entry of the log is about; the log names files of a folder, such as those of claims, one by one. */
export function isChangeOf({ path }: Pick<DatasetEntry, "path">, { dataset }: Change): boolean {
  return dataset === path || dataset.startsWith(`${path}/`);
}

/** A dataset's own entries of the log, in its order. */
export function changesOf(entry: Pick<DatasetEntry, "path">, changes: readonly Change[]): Change[] {
  return changes.filter((change) => isChangeOf(entry, change));
}
