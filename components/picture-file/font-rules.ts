import type { LoadedFont } from "./load-fonts";

/** A font that a text needs, with a character of the text that is in it. */
export type NeededFont = LoadedFont & { sample: string };

/** Of the fonts those that a text needs; `written` is the text by the weight that it is set in. */
export function findNeeded(fonts: readonly LoadedFont[], written: ReadonlyMap<string, string>): NeededFont[] {
  return fonts.flatMap((font) => {
    const sample = sampleOf(font.range, written.get(font.weight) ?? "");
    return sample === null ? [] : [{ ...font, sample }];
  });
}

/** The fonts within their rules, so that a file needs no other. */
export function toFontRules(fonts: readonly LoadedFont[]): string {
  return fonts
    .map(
      ({ family, weight, range, data }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${toBase64(data)}) format("woff2");unicode-range:${range}}`,
    )
    .join("");
}

/** A character of the text that a range such as "U+20-7E, U+A0" has, rather a letter than a mark; none is a space. */
function sampleOf(range: string, text: string): string | null {
  const spans = range.split(",").map((span) => {
    const [first = "", last = first] = span.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  const within = [...new Set(text.replaceAll(/\s/g, ""))].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => point >= first && point <= last);
  });
  return within.find((character) => /[\p{L}\p{N}]/u.test(character)) ?? within[0] ?? null;
}

/** As many bytes as a call may have arguments. */
const CHUNK = 0x8000;

function toBase64(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
