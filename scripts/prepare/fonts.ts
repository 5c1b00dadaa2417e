import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FontFace, type FontFaces, fontList } from "@/lib/i18n/font-faces";
import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { cutFont } from "./cut-font";
import { toUnicodeRange } from "./unicode-range";

const TARGET = "public/fonts";
const WEIGHTS = [400, 600] as const;

/** What the fonts of a language may weigh together as they travel. */
const MAX_BYTES = 60_000;

/** Every language has the Latin ones, and those of its own script. A character is in the first that has it. */
const FAMILIES = [
  { script: "latin", family: "IBM Plex Sans", folder: "ibm-plex-sans", subset: "latin" },
  { script: "latin", family: "IBM Plex Sans", folder: "ibm-plex-sans", subset: "latin-ext" },
  { script: "cyrillic", family: "IBM Plex Sans", folder: "ibm-plex-sans", subset: "cyrillic" },
  { script: "arabic", family: "IBM Plex Sans Arabic", folder: "ibm-plex-sans-arabic", subset: "arabic" },
  {
    script: "devanagari",
    family: "IBM Plex Sans Devanagari",
    folder: "ibm-plex-sans-devanagari",
    subset: "devanagari",
  },
] as const;

type Family = (typeof FAMILIES)[number];

/**
 * Writes into public/fonts/ the fonts of each language, cut to what its text needs, and the licence of each family; and
 * the list of them, which the pages read. Returns the list. Refuses a language whose fonts are too heavy.
 */
export async function buildFonts(root: string, textOf: (locale: Locale) => string): Promise<FontFaces> {
  rmSync(join(root, TARGET), { recursive: true, force: true });
  mkdirSync(join(root, TARGET), { recursive: true });
  const faces: Record<string, FontFace[]> = {};
  for (const locale of FINISHED_LOCALES) faces[locale] = await cutFaces(root, locale, textOf(locale));
  mkdirSync(dirname(fontList(root)), { recursive: true });
  writeFileSync(fontList(root), JSON.stringify(faces));
  for (const folder of new Set(FAMILIES.map(({ folder }) => folder)))
    copyFileSync(join(packageOf(root, folder), "LICENSE"), join(root, TARGET, `${folder}-LICENSE.txt`));
  return faces;
}

async function cutFaces(root: string, locale: Locale, text: string): Promise<FontFace[]> {
  const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const faces: FontFace[] = [];
  for (const family of familiesOf(locale)) {
    const cuts = await cutFamily(root, family, [...wanted], text);
    faces.push(...cuts.map(({ face }) => face));
    for (const character of cuts.flatMap(({ characters }) => characters)) wanted.delete(character);
  }
  assertLight(locale, faces);
  return faces;
}

function familiesOf(locale: Locale): Family[] {
  const { script } = languageOf(locale);
  return FAMILIES.filter((family) => family.script === "latin" || family.script === script);
}

async function cutFamily(root: string, { family, folder, subset }: Family, wanted: number[], text: string) {
  const cuts = [];
  for (const weight of WEIGHTS) {
    const name = `${folder}-${subset}-${weight}`;
    const whole = readFileSync(join(packageOf(root, folder), "files", `${name}-normal.woff2`));
    const cut = await cutFont(whole, wanted, text);
    if (!cut) continue;
    const { characters, woff2 } = cut;
    const range = toUnicodeRange(characters);
    const face = { family, weight, file: writeFace(root, name, woff2), bytes: woff2.length, range };
    cuts.push({ characters, face });
  }
  return cuts;
}

/** With the content in its name it can be kept for good. Returns the name. */
function writeFace(root: string, name: string, content: Uint8Array): string {
  const file = `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}.woff2`;
  writeFileSync(join(root, TARGET, file), content);
  return file;
}

function packageOf(root: string, folder: string): string {
  return join(root, "node_modules/@fontsource", folder);
}

/** What the faces of a language weigh together, in bytes. */
export function weighFaces(faces: readonly FontFace[]): number {
  return faces.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Throws where the fonts of a language are too heavy for its first view. */
export function assertLight(locale: Locale, faces: readonly FontFace[]): void {
  const bytes = weighFaces(faces);
  if (bytes > MAX_BYTES)
    throw new Error(`The fonts of "${locale}" weigh ${bytes} bytes; at most ${MAX_BYTES} are allowed.`);
}
