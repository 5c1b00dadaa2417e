import { describe, expect, it } from "vitest";
import { byLetter, fileName } from "@/lib/country/alphabet";
import type { Locale } from "@/lib/i18n/locales";

function filed(locale: Locale, ...names: string[]) {
  return byLetter(
    locale,
    names.map((name) => ({ name })),
  ).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);
}

describe("byLetter", () => {
  it("files accented names under the bare letter, in the alphabet", () => {
    expect(filed("en", "Oman", "Österreich", "São Tomé", "Åland", "Algeria")).toEqual([
      ["A", "Åland", "Algeria"],
      ["O", "Oman", "Österreich"],
      ["S", "São Tomé"],
    ]);
  });

  it("passes over the Arabic article and the hamza's seat", () => {
    expect(filed("ar", "الهند", "أستراليا", "إيران", "البرازيل", "هولندا", "ألمانيا")).toEqual([
      ["ا", "أستراليا", "ألمانيا", "إيران"],
      ["ب", "البرازيل"],
      ["ه", "الهند", "هولندا"],
    ]);
  });

  it("files Chinese names by their pinyin, as they are read", () => {
    expect(filed("zh", "俄罗斯", "美国", "秘鲁", "朝鲜", "阿曼", "巴西")).toEqual([
      ["A", "阿曼"],
      ["B", "巴西", "秘鲁"],
      ["C", "朝鲜"],
      ["E", "俄罗斯"],
      ["M", "美国"],
    ]);
  });

  it("keeps the letters of Cyrillic and the akshara's first of Devanagari", () => {
    expect(filed("ru", "Йемен", "Италия").map(([letter]) => letter)).toEqual(["И", "Й"]);
    expect(filed("hi", "क़तर", "क्यूबा", "आर्मेनिया").map(([letter]) => letter)).toEqual(["आ", "क"]);
  });

  it("leaves a name alone that is nothing but the two letters of the article", () => {
    expect(fileName("ال")).toEqual({ letter: "ا", key: "ال" });
  });
});
