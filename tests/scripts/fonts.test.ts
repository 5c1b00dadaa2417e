import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import { beforeAll, describe, expect, it } from "vitest";
import { decompress } from "wawoff2";
import { readFontFaces } from "@/lib/i18n/font-faces";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { assertLight, buildFonts } from "@/scripts/prepare/fonts";
import { charactersIn } from "@/scripts/prepare/shaped-glyphs";
import { siteText } from "@/scripts/prepare/site-text";
import { toUnicodeRange } from "@/scripts/prepare/unicode-range";
import { makeFolder } from "./temporary-folder";

const MAX_BYTES = 60_000;
const PATIENCE_MS = 120_000;

const WHOLE = "ibm-plex-sans-devanagari-devanagari-400-normal.woff2";
const PACKAGE = "node_modules/@fontsource/ibm-plex-sans-devanagari/files";
const NOT_DEFINED = 0;

let root = "";

beforeAll(async () => {
  root = makeFolder({});
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  await buildFonts(root, siteText);
}, PATIENCE_MS);

const pathOf = (file: string) => join(root, "public/fonts", file);

const familiesOf = (locale: Locale) => new Set(readFontFaces(locale, root).map(({ family }) => family));

const holds = (locale: Locale, character: string) => {
  const range = readFontFaces(locale, root).map((face) => face.range);
  return range.some((part) => isIn(part, character.codePointAt(0) ?? 0));
};

function shapeWith(shaper: Font, word: string) {
  const buffer = new Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(shaper, buffer);
  return buffer.getGlyphInfosAndPositions();
}

async function openFont(file: string): Promise<Font> {
  return new Font(new Face(new Blob((await decompress(readFileSync(file))).slice())));
}

const placesOf = (shaper: Font, word: string) =>
  shapeWith(shaper, word).map(({ cluster, xAdvance, xOffset, yOffset }) => [
    cluster,
    xAdvance,
    xOffset,
    yOffset,
  ]);

function isIn(range: string, codePoint: number): boolean {
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.slice(2).split("-");
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16);
  });
}

describe("the fonts of a language", () => {
  it.each(FINISHED_LOCALES)("weigh at most 60,000 bytes in %s, both weights together", (locale) => {
    const files = readFontFaces(locale, root).map(({ file }) => statSync(pathOf(file)).size);
    const bytes = files.reduce((sum, size) => sum + size, 0);
    expect(files.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  });

  it("hold exactly the characters that their unicode-range names", async () => {
    for (const { file, range } of FINISHED_LOCALES.flatMap((locale) => readFontFaces(locale, root))) {
      const held = [...charactersIn(await decompress(readFileSync(pathOf(file))))];
      expect(toUnicodeRange(held.sort((a, b) => a - b))).toBe(range);
    }
  });

  it("are those of its own script beside the Latin, and the system's for Chinese", () => {
    expect([...familiesOf("hi")]).toEqual(["IBM Plex Sans", "IBM Plex Sans Devanagari"]);
    expect([...familiesOf("ar")]).toEqual(["IBM Plex Sans", "IBM Plex Sans Arabic"]);
    expect([...familiesOf("zh")]).toEqual(["IBM Plex Sans"]);
    expect(holds("ru", "Ж")).toBe(true);
    expect(holds("en", "Ж")).toBe(false);
    expect(holds("zh", "中")).toBe(false);
  });

  it("are named by their content, with the licence of each family beside them", () => {
    for (const { file } of readFontFaces("hi", root)) expect(file).toMatch(/-(400|600)-[0-9a-f]{8}\.woff2$/);
    expect(existsSync(pathOf("ibm-plex-sans-devanagari-LICENSE.txt"))).toBe(true);
  });

  it("are none where nothing has been prepared", () => {
    expect(readFontFaces("en", makeFolder({}))).toEqual([]);
  });
});

describe("the Devanagari font", () => {
  const openCut = () =>
    openFont(
      pathOf(readFontFaces("hi", root).find(({ file }) => file.includes("devanagari-400"))?.file ?? ""),
    );

  it("sets every word of ours as the whole font does", async () => {
    const [cut, whole] = [await openCut(), await openFont(join(root, PACKAGE, WHOLE))];
    const words = [...new Set(siteText("hi").match(/\p{Script=Devanagari}+/gu))];
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => !isDeepStrictEqual(placesOf(cut, word), placesOf(whole, word)))).toEqual(
      [],
    );
  });

  it("has all letters of a word of no page, if less joined", async () => {
    const glyphs = shapeWith(await openCut(), "द्क्ष्म्य").map(({ codepoint }) => codepoint);
    expect(glyphs).not.toContain(NOT_DEFINED);
  });
});

describe("assertLight", () => {
  it("refuses a language whose fonts are too heavy", () => {
    const faces = readFontFaces("hi", root);
    expect(() => assertLight("hi", faces)).not.toThrow();
    expect(() => assertLight("hi", [...faces, ...faces])).toThrow(
      /"hi" weigh \d+ bytes; at most 60000 are allowed/,
    );
  });
});

describe("toUnicodeRange", () => {
  it("writes neighbours as one run", () => {
    expect(toUnicodeRange([0x20, 0x21, 0x22, 0xa0, 0x2212])).toBe("U+20-22,U+A0,U+2212");
  });
});
