import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const STAMP = ".build/stamp";

/** Written by the finishing steps and wiped by `next build`: an export without it was not finished. */
const FINISHED_MARK = "out/_headers";

/** True where out/ was built and finished from inputs of this hash. */
export function isFresh(root: string, inputsHash: string): boolean {
  const stamp = join(root, STAMP);
  return (
    existsSync(join(root, FINISHED_MARK)) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputsHash
  );
}

export function removeStamp(root: string): void {
  rmSync(join(root, STAMP), { force: true });
}

export function writeStamp(root: string, inputsHash: string): void {
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), inputsHash);
}
