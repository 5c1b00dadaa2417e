import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../finish/site";
import type { Settings } from "./settings";

/** Everything that the built site depends on. Folders count with all they hold; what is missing is skipped. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "data",
  "messages",
  "scripts",
  "public",
  "LICENSE",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "postcss.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Written by `prepare` and `social`, from inputs that are counted above. */
const GENERATED = [
  "public/shell.js",
  "public/find.js",
  "public/check.js",
  "public/use.js",
  "public/offline",
  "public/picture-file.js",
  "public/trials.js",
  "public/embed",
  "public/islands/",
  "public/fonts/",
  "public/social/",
];

function listInputs(root: string): string[] {
  return INPUTS.flatMap((input) => {
    const path = join(root, input);
    if (!existsSync(path)) return [];
    return statSync(path).isDirectory() ? listFiles(path).map((file) => `${input}/${file}`) : [input];
  }).filter((file) => !GENERATED.some((generated) => file.startsWith(generated)));
}

/** A hash that changes with the name or content of any input, the settings, or the major version of Node. */
export function hashInputs(root: string, settings: Settings): string {
  const hash = createHash("sha256");
  const nodeMajor = process.versions.node.split(".")[0];
  hash.update(JSON.stringify([settings, nodeMajor]));
  for (const file of listInputs(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
