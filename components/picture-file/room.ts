const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The room of a text, which it keeps where its font is not installed and another stands in. Texts from right to left go
 * without: Inkscape 1.2 draws none of those whose length is given.
 */
export function roomOf(text: string, width: number) {
  return RIGHT_TO_LEFT.test(text) ? {} : { textLength: width, lengthAdjust: "spacingAndGlyphs" };
}
