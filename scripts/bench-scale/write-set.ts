import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadFolder } from "@/lib/data/load";
import { GENERATED_INDEX } from "./generate-edition";
import { type Grown, growByIndex, MODEL } from "./generate-folder";
import type { ScaleSet } from "./scale-sets";

/** Puts a generated index into a copy of the project, with names for what is new, in the place of another such set. */
export function writeSet(project: string, copy: string, set: ScaleSet, seed: number): void {
  const grown = growByIndex(loadFolder(join(project, "data")), set, seed);
  rmSync(join(copy, "data/indices", GENERATED_INDEX), { recursive: true, force: true });
  for (const { path, text } of grown.changed) write(join(copy, "data", path), text);
  changeWords(project, copy, "en.json", nameIndex);
  changeWords(project, copy, "place-names.json", (overrides) => namePlaces(overrides, grown.names));
}

function nameIndex(messages: Words): void {
  const index = messages.index ?? {};
  index[GENERATED_INDEX] = { ...index[MODEL.index], name: "Generated index", about: "Drawn by lot." };
}

function namePlaces({ en = {} }: Words, names: Grown["names"]): void {
  for (const [id, name] of names) en[id] = { name };
}

/** By group and id, as far as they are changed here. */
type Words = Record<string, Record<string, Record<string, string>>>;

function changeWords(project: string, copy: string, file: string, change: (words: Words) => void): void {
  const words: Words = JSON.parse(readFileSync(join(project, "messages", file), "utf8"));
  change(words);
  write(join(copy, "messages", file), JSON.stringify(words, null, 2));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
