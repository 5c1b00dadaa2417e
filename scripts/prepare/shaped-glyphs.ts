import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";

/**
 * The glyphs that a font (as TrueType) sets words with, and those it passes through while it joins letters: a rule whose
 * half form is gone would never reach its conjunct.
 */
export function shapedGlyphs(font: Uint8Array, words: Iterable<string>): number[] {
  const shaper = new Font(new Face(new Blob(font)));
  const glyphs = new Set<number>();
  for (const word of words) {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    const keep = (step: Buffer) => {
      for (const { codepoint } of step.getGlyphInfos()) glyphs.add(codepoint);
    };
    buffer.setMessageFunc((step, _font, message) => {
      if (message.startsWith("end lookup")) keep(step);
      return true;
    });
    shape(shaper, buffer);
    keep(buffer);
  }
  return [...glyphs];
}

/** The characters that a font (as TrueType) has a glyph of. */
export function charactersIn(font: Uint8Array): Set<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}
