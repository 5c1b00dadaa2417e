import { createHash } from "node:crypto";
import type { Dataset } from "./assemble-dataset";
import { isGenerated } from "./generated-files";

/** `date` is the day of the newest look-up or change; `hash` changes with any byte of any data file, what commands write left aside. */
export type DataVersion = { date: string; hash: string };

const HASH_LENGTH = 8;

/** The hash runs over path and text of the files, which stand in the order of their paths. */
export function toDataVersion({ folder, sources, changes }: Dataset): DataVersion {
  const hash = createHash("sha256");
  const files = folder.files.filter(({ path }) => !isGenerated(path));
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const dates = [
    ...sources.value.map(({ retrieved }) => retrieved),
    ...changes.value.map(({ date }) => date),
  ];
  const date = dates.sort().at(-1);
  if (date === undefined) throw new Error("A dataset without sources and changes has no date");
  return { date, hash: hash.digest("hex").slice(0, HASH_LENGTH) };
}
