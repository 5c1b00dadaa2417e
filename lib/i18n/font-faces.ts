import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "./locales";

/** A font file with the characters that the pages of a language use, as scripts/prepare/fonts.ts cut it. */
export type FontFace = {
  family: string;
  weight: 400 | 600;
  /** Its name in `public/fonts/`, which changes with its content. */
  file: string;
  bytes: number;
  /** The characters it holds, as `unicode-range` writes them. */
  range: string;
};

/** By language, the faces that its pages load at once. */
export type FontFaces = Readonly<Record<string, readonly FontFace[]>>;

/** Where the faces that were cut are listed. */
export function fontList(root: string): string {
  return join(root, ".build/fonts.json");
}

/** By the list that they stand in, which is read once a process: every page names them. */
const read = new Map<string, FontFaces>();

/** None where no fonts have been cut, so that a page can be drawn without them. */
export function readFontFaces(locale: Locale, root = process.cwd()): readonly FontFace[] {
  const list = fontList(root);
  const faces = read.get(list) ?? readList(list);
  if (!faces) return [];
  read.set(list, faces);
  return faces[locale] ?? [];
}

function readList(list: string): FontFaces | null {
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : null;
}
