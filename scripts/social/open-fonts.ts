import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decompress } from "wawoff2";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { type Face, openFace, type Weight } from "@/lib/social/type/face";
import { createTypesetter, type Typesetter } from "@/lib/social/type/typesetter";

const PLEX = [
  "ibm-plex-sans/files/ibm-plex-sans-latin",
  "ibm-plex-sans/files/ibm-plex-sans-latin-ext",
  "ibm-plex-sans/files/ibm-plex-sans-cyrillic",
  "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic",
  "ibm-plex-sans-devanagari/files/ibm-plex-sans-devanagari-devanagari",
];

/** Chinese pages are set in the reader's own font; a picture needs one. It comes in a hundred parts of every weight. */
const CHINESE = "@fontsource-variable/noto-sans-sc";

/** The fonts of the pages, whole, for setting pictures of any language; each file is opened once, when it is needed. */
export async function openFonts(root: string, text: string): Promise<(locale: Locale) => Typesetter> {
  // One after the other: two would be unpacked in the same memory.
  const chinese = chineseFiles(root, new Set(text));
  const regular = await openFaces(root, 400, chinese);
  const faces = { 400: regular, 600: await openFaces(root, 600, chinese) };
  return (locale) => createTypesetter(locale, languageOf(locale).direction, faces);
}

async function openFaces(root: string, weight: Weight, chinese: readonly string[]): Promise<Face[]> {
  const plex = PLEX.map((file) => `@fontsource/${file}-${weight}-normal.woff2`);
  const faces: Face[] = [];
  for (const file of [...plex, ...chinese])
    faces.push(openFace(await unpack(join(root, "node_modules", file)), weight));
  return faces;
}

/** The parts of the Chinese font that have one of the characters. */
function chineseFiles(root: string, characters: ReadonlySet<string>): string[] {
  const ranges = readFileSync(join(root, "node_modules", CHINESE, "unicode.json"), "utf8");
  const wanted = new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
  return Object.entries<string>(JSON.parse(ranges)).flatMap(([part, range]) => {
    const name = /^\[(\d+)\]$/.exec(part)?.[1];
    return name && hasAny(range, wanted) ? [`${CHINESE}/files/noto-sans-sc-${name}-wght-normal.woff2`] : [];
  });
}

function hasAny(range: string, wanted: ReadonlySet<number>): boolean {
  return range.split(",").some((stretch) => {
    const [first = 0, last = first] = stretch
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    for (let codePoint = first; codePoint <= last; codePoint += 1) if (wanted.has(codePoint)) return true;
    return false;
  });
}

/** What `wawoff2` returns lies in memory that it uses again. */
async function unpack(file: string): Promise<Uint8Array> {
  return (await decompress(readFileSync(file))).slice();
}
