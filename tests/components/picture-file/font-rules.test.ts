import { describe, expect, it } from "vitest";
import { findNeeded, toFontRules } from "@/components/picture-file/font-rules";

const LATIN = "U+20-7E, U+A0";
const ARABIC = "U+60C, U+621-64A";

function font(family: string, weight: string, range: string) {
  return { family, weight, range, data: new Uint8Array([1, 2, 3]).buffer };
}

describe("findNeeded", () => {
  const fonts = [
    font("IBM Plex Sans", "400", LATIN),
    font("IBM Plex Sans", "600", LATIN),
    font("IBM Plex Sans Arabic", "400", ARABIC),
  ];

  function needed(written: Record<string, string>): string[] {
    const found = findNeeded(fonts, new Map(Object.entries(written)));
    return found.map(({ family, weight, sample }) => `${family} ${weight} ${sample}`);
  }

  it("finds the fonts that a text is set in by their characters, single ones and spans", () => {
    expect(needed({ 400: "روسيا" })).toEqual(["IBM Plex Sans Arabic 400 ر"]);
    expect(needed({ 400: "،" })).toEqual(["IBM Plex Sans Arabic 400 ،"]);
  });

  it("tells weights apart", () => {
    expect(needed({ 600: "Russia" })).toEqual(["IBM Plex Sans 600 R"]);
  });

  it("needs no font for spaces", () => {
    expect(needed({ 400: "روسيا والهند" })).toEqual(["IBM Plex Sans Arabic 400 ر"]);
  });

  it("takes a letter for a sample rather than a mark", () => {
    expect(needed({ 600: "(31st)" })).toEqual(["IBM Plex Sans 600 3"]);
  });
});

describe("toFontRules", () => {
  it("brings each font within its rule", () => {
    expect(toFontRules([font("IBM Plex Sans Arabic", "400", ARABIC)])).toBe(
      `@font-face{font-family:"IBM Plex Sans Arabic";font-weight:400;src:url(data:font/woff2;base64,AQID) format("woff2");unicode-range:${ARABIC}}`,
    );
  });
});
