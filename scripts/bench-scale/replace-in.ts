import { readFileSync, writeFileSync } from "node:fs";

/** Changes some words of a file. Throws where it no longer has them, so that nothing goes on unchanged unnoticed. */
export function replaceIn(file: string, words: string, by: string): void {
  const code = readFileSync(file, "utf8");
  if (!code.includes(words)) throw new Error(`${file}: no ${words} to replace by ${by}.`);
  writeFileSync(
    file,
    code.replace(words, () => by),
  );
}
