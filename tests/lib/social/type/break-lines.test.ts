import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "@/lib/social/type/break-lines";
import type { Typesetter } from "@/lib/social/type/typesetter";

/** A font in which every character is half as wide as its size. */
function monospaced(language: string): Typesetter {
  const ofWidth = (characters: number) => ({ glyphs: [], width: characters / 2, missing: 0 });
  return {
    language,
    direction: "ltr",
    setText: (text) => ofWidth(text.length),
    setLine: (_text, { start, end }) => ofWidth(end - start),
  };
}

function linesOf(language: string, text: string, maxEm: number): string[] {
  return breakLines(monospaced(language), text, 400, maxEm).map(({ start, end }) => text.slice(start, end));
}

describe("breakLines", () => {
  it("makes lines of about the same length out of as few as there can be", () => {
    // Filled to the end, the first line would hold four words and the second one.
    expect(linesOf("en", "one two six ten and", 7.5)).toEqual(["one two six", "ten and"]);
  });

  it("lets a piece that is wider than the room stand alone", () => {
    expect(linesOf("en", "a incomprehensible b", 4)).toEqual(["a", "incomprehensible", "b"]);
  });

  it("parts no words that a hard space holds together, and begins no line with a dash or a dot", () => {
    expect(linesOf("ru", "31\u00a0место из 83", 5)).toEqual(["31\u00a0место", "из 83"]);
    expect(linesOf("en", "Media · confirmed", 5)).toEqual(["Media ·", "confirmed"]);
  });

  it("breaks Chinese between words, with punctuation where it belongs", () => {
    const lines = linesOf("zh", "落后于印度和巴西？要看哪个指数（2024年），再说。", 4);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[，。？）]|（$/);
  });

  it("sets no space of a Chinese text at the end of a line or at its beginning", () => {
    expect(linesOf("zh", "全球AI指数 2025", 9)).toEqual(["全球AI指数 2025"]);
    expect(linesOf("zh", "全球AI指数 2025", 4)).toEqual(["全球AI指数", "2025"]);
  });

  it("does not break a short note in Chinese brackets", () => {
    // "俄罗斯排在第29（共" would have room for its 11 characters.
    expect(linesOf("zh", "俄罗斯排在第29（共93），一项支柱为第13", 6)).toEqual([
      "俄罗斯排在第29",
      "（共93），一项",
      "支柱为第13",
    ]);
  });

  it("loses no word and makes no line wider than its room, unless one word is", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "ж", "س"), minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (said, maxEm) => {
        const lines = linesOf("en", said.join(" "), maxEm);
        expect(lines.join(" ")).toBe(said.join(" "));
        for (const line of lines) expect(line.includes(" ") && line.length / 2 > maxEm).toBe(false);
      }),
    );
  });
});
