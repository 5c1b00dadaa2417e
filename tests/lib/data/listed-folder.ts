import { readFileSync } from "node:fs";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { addFile, CHANGES, editFile, GROUPS, validFolder } from "./valid-folder";

export const INDICATOR = "indicators/test-share.json";
export const CONTEXT = "context/test-bank.json";

/** The valid dataset with an indicator, a context, a group and three changes, all made up. */
export function listedFolder(): DataFolder {
  const textOf = (path: string) => readFileSync(`tests/fixtures/data/lists/${path}`, "utf8");
  const withLists = [GROUPS, CHANGES].reduce(
    (folder, path) => editFile(folder, path, () => textOf(path)),
    validFolder(),
  );
  return [INDICATOR, CONTEXT].reduce((folder, path) => addFile(folder, path, textOf(path)), withLists);
}
