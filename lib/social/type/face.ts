import { Blob, Buffer, Direction, Font, Face as HarfBuzzFace, shape, Variation } from "harfbuzzjs";

/** The two weights that the site is set in. */
export type Weight = 400 | 600;

/** A glyph of a shaped text: its outline, and where it stands from the text's left end; in parts of the font's size. */
export type PlacedGlyph = { outline: Outline; x: number; y: number };

/** The steps of an outline, y upwards, in parts of the font's size. */
export type Outline = readonly { type: string; values: readonly number[] }[];

/** What a font makes of a text: its glyphs from left to right, and how wide they stand together. */
export type ShapedText = { glyphs: PlacedGlyph[]; width: number; missing: number };

export type Face = {
  has(codePoint: number): boolean;
  shape(text: string, direction: "ltr" | "rtl", language: string): ShapedText;
};

/** A glyph of this number is the empty box: the font has none of the character. */
const MISSING = 0;

/**
 * A font (as TrueType) that sets texts. HarfBuzz joins their letters here, so that whatever draws the outlines need
 * know nothing of scripts.
 * @param weight set where the font holds every weight in one
 */
export function openFace(font: Uint8Array, weight: Weight): Face {
  const face = new HarfBuzzFace(new Blob(font));
  const shaper = new Font(face);
  shaper.setVariations([new Variation("wght", weight)]);
  const characters = new Set(face.collectUnicodes());
  const outlineOf = keptOutlines(shaper, face.upem);
  return {
    has: (codePoint) => characters.has(codePoint),
    shape(text, direction, language) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
      buffer.setLanguage(language);
      shape(shaper, buffer);
      return place(buffer, face.upem, outlineOf);
    },
  };
}

function keptOutlines(shaper: Font, unitsPerEm: number): (glyph: number) => Outline {
  const outlines = new Map<number, Outline>();
  return (glyph) => {
    const outline =
      outlines.get(glyph) ??
      shaper.glyphToJson(glyph).map(({ type, values }) => ({
        type,
        values: values.map((value) => value / unitsPerEm),
      }));
    outlines.set(glyph, outline);
    return outline;
  };
}

function place(buffer: Buffer, unitsPerEm: number, outlineOf: (glyph: number) => Outline): ShapedText {
  let width = 0;
  let missing = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, xOffset, yOffset }) => {
    const x = width + (xOffset ?? 0) / unitsPerEm;
    width += (xAdvance ?? 0) / unitsPerEm;
    if (codepoint === MISSING) missing += 1;
    return { outline: outlineOf(codepoint), x, y: (yOffset ?? 0) / unitsPerEm };
  });
  return { glyphs, width, missing };
}
