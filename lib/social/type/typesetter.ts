import type { Face, Outline, ShapedText, Weight } from "./face";
import { visualRuns } from "./visual-runs";

/** One line of a paragraph, set: its outlines in parts of the font's size, and characters that no font has. */
export type SetLine = {
  glyphs: { outline: Outline; x: number; y: number }[];
  width: number;
  missing: number;
};

export type Typesetter = {
  language: string;
  direction: "ltr" | "rtl";
  /** A whole text on one line. */
  setText(text: string, weight: Weight): SetLine;
  /** The part of a paragraph that stands on one of its lines. */
  setLine(paragraph: string, part: { start: number; end: number }, weight: Weight): SetLine;
};

/** Sets texts of a language. A grapheme is set in the first of the faces that has all of it. */
export function createTypesetter(
  language: string,
  direction: "ltr" | "rtl",
  faces: Readonly<Record<Weight, readonly Face[]>>,
): Typesetter {
  const shapeRun = keptShapes(language);
  const setLine: Typesetter["setLine"] = (text, part, weight) => {
    const runs = visualRuns({ text, direction }, part, (grapheme) => faceOf(grapheme, faces[weight]));
    const shaped = runs.flatMap(({ text: run, level, font }) =>
      font ? [shapeRun(font, run, level % 2 ? "rtl" : "ltr")] : [{ ...NOTHING, missing: 1 }],
    );
    return joined(shaped);
  };
  return {
    language,
    direction,
    setLine,
    setText: (text, weight) => setLine(text, { start: 0, end: text.length }, weight),
  };
}

const NOTHING: ShapedText = { glyphs: [], width: 0, missing: 0 };

/** Joiners are read by the rules of a font, which need no glyph of them. */
const JOINERS = /[\u200c\u200d]/g;

function faceOf(grapheme: string, faces: readonly Face[]): Face | undefined {
  const codePoints = Array.from(grapheme.replace(JOINERS, ""), (character) => character.codePointAt(0) ?? 0);
  return faces.find((face) => codePoints.every((codePoint) => face.has(codePoint)));
}

/** The same words stand in many pictures. */
function keptShapes(language: string) {
  const shapes = new Map<Face, Map<string, ShapedText>>();
  return (face: Face, text: string, direction: "ltr" | "rtl"): ShapedText => {
    const known = shapes.get(face) ?? new Map<string, ShapedText>();
    shapes.set(face, known);
    const key = `${direction} ${text}`;
    const shaped = known.get(key) ?? face.shape(text, direction, language);
    known.set(key, shaped);
    return shaped;
  };
}

function joined(shaped: readonly ShapedText[]): SetLine {
  const line: SetLine = { glyphs: [], width: 0, missing: 0 };
  for (const { glyphs, width, missing } of shaped) {
    for (const glyph of glyphs) line.glyphs.push({ ...glyph, x: glyph.x + line.width });
    line.width += width;
    line.missing += missing;
  }
  return line;
}
