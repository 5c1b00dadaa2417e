import { describe, expect, it } from "vitest";
import { byLetter, fileName } from "@/lib/country/alphabet";

function filed(locale: "en" | "ar", ...names: string[]) {
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

  it("leaves a name alone that is nothing but the two letters of the article", () => {
    expect(fileName("ال")).toEqual({ letter: "ا", key: "ال" });
  });
});
