import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "@/lib/charts/text-width";

const FONT_PX = 13;
const words = fc.array(
  fc.string({ unit: fc.constantFrom("a", "m", "I", "7", "س", "ж", "क"), minLength: 1, maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const room = fc.integer({ min: 10, max: 300 });

describe("textWidth", () => {
  it("is the sum of its letters: W 0.9 em, i 0.3, three small letters 0.57 each, a digit 0.6", () => {
    // (0.9 + 0.3 + 3 x 0.57 + 0.6) em x 10 px = 35.1 px
    expect(textWidth("Wiabc7", 10)).toBeCloseTo(35.1);
  });

  it("grows with the font", () => {
    expect(textWidth("Russia", 26)).toBeCloseTo(2 * textWidth("Russia", 13));
  });

  it("takes two texts side by side for as wide as both", () => {
    fc.assert(
      fc.property(words, ([first = "", ...rest]) => {
        const other = rest.join("");
        expect(textWidth(first + other, FONT_PX)).toBeCloseTo(
          textWidth(first, FONT_PX) + textWidth(other, FONT_PX),
        );
      }),
    );
  });
});

describe("wrapText", () => {
  it("loses, adds and moves no word", () => {
    fc.assert(
      fc.property(words, room, (all, width) => {
        expect(wrapText(all.join(" "), FONT_PX, width).join(" ")).toBe(all.join(" "));
      }),
    );
  });

  it("makes no line wider than the room, unless one word alone is", () => {
    fc.assert(
      fc.property(words, room, (all, width) => {
        for (const line of wrapText(all.join(" "), FONT_PX, width)) {
          if (line.includes(" ")) expect(textWidth(line, FONT_PX)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("starts a new line only where the next word has no room", () => {
    fc.assert(
      fc.property(words, room, (all, width) => {
        const lines = wrapText(all.join(" "), FONT_PX, width);
        for (const [i, line] of lines.slice(1).entries()) {
          const [next] = line.split(" ");
          expect(textWidth(`${lines[i]} ${next}`, FONT_PX)).toBeGreaterThan(width);
        }
      }),
    );
  });

  it("breaks Chinese between any two signs, but not before its punctuation nor within a number", () => {
    // 3 signs of 13 px find room in 40 px, and 11 px for "12" leave none for a fourth
    expect(wrapText("半数，得分不高于12", FONT_PX, 40)).toEqual(["半数，", "得分不", "高于", "12"]);
    expect(wrapText("第1至3名（共83）", FONT_PX, 14)).toEqual(["第", "1", "至", "3", "名", "（共", "83）"]);
  });

  it("takes for a Devanagari letter with its marks no more room than for the letter", () => {
    expect(textWidth("नूँ", FONT_PX)).toBe(textWidth("न", FONT_PX));
  });

  it("leaves a text that fits on one line", () => {
    expect(wrapText("half have 9 or less", FONT_PX, 400)).toEqual(["half have 9 or less"]);
  });
});
