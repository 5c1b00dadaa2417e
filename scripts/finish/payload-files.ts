import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { type FinishStep, listFiles } from "./site";

/** Next's page data for navigation in the browser. Our links are plain `<a>`, so nothing asks for it. */
export function isPayloadFile(file: string): boolean {
  if (!file.endsWith(".txt")) return false;
  return basename(file) === "index.txt" || file.split("/").some((part) => part.startsWith("__next."));
}

export const payloadFiles: FinishStep = {
  name: "payload files",
  run({ root }) {
    const files = listFiles(root).filter(isPayloadFile);
    for (const file of files) rmSync(join(root, file));
    return { count: files.length, what: "files deleted" };
  },
};
