import { present } from "@/lib/present";
import type { DatasetEntry } from "./dataset-entries";
import { isBulkAllowed, reuseOf, strictestReuse } from "./reuse";
import type { Reuse } from "./schema";

export type ArchiveFiles = {
  /** From the root of the project, sorted; a folder where each record of a dataset is a file. */
  kept: string[];
  /** With the terms for which they stay out. */
  leftOut: { file: string; reuse: Reuse }[];
};

/** What belongs to the data and is nobody's dataset. */
const OUR_OWN = ["LICENSE", "data/README.md", "data/changes.json", "data/schemas"];

/**
 * The files that an archive of the data may hold: every dataset whose sources let it be handed out in bulk, with
 * the description of each index of which an edition is among them.
 */
export function archiveFiles(entries: readonly DatasetEntry[], allowRestricted: boolean): ArchiveFiles {
  const kept = entries.filter((entry) => isBulkAllowed(reuseOf(entry), allowRestricted));
  const indices = kept.flatMap(({ file, subject }) =>
    subject.kind === "edition" ? file.replace(/[^/]+$/, "index.json") : [],
  );
  return {
    kept: [...new Set([...OUR_OWN, ...indices, ...kept.map(({ file }) => file)])].sort(),
    leftOut: entries
      .filter((entry) => !kept.includes(entry))
      .map((entry) => ({
        file: entry.file,
        reuse: present(strictestReuse(reuseOf(entry)), `reason to leave out ${entry.file}`),
      })),
  };
}
