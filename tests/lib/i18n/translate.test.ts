import { describe, expect, it } from "vitest";
import { atStart, fill } from "@/lib/i18n/fill";
import { DEFAULT_LOCALE, FINISHED_LOCALES, isFinishedLocale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

describe("translator", () => {
  it("puts the arguments in, with the plural of the language", () => {
    expect(translator("en")("rankings.countries", { count: 1 })).toBe("1 country");
    expect(translator("en")("rankings.countries", { count: 83 })).toBe("83 countries");
    expect(translator("ar")("rankings.countries", { count: 2 })).toBe("دولتان");
    // 83 is "many" in Arabic, 3 is "few": the noun differs
    expect(translator("ar")("rankings.countries", { count: 83 })).toBe("83 دولة");
    expect(translator("ar")("rankings.countries", { count: 3 })).toBe("3 دول");
  });

  it("writes ordinals as English does: 21st, 22nd, 23rd, and 11th to 13th", () => {
    const label = (rank: number) => translator("en")("ladder.label", { country: "X", score: "1", rank });
    expect([1, 2, 3, 11, 12, 13, 21, 22, 23, 31, 83].map(label)).toEqual(
      ["1st", "2nd", "3rd", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st", "83rd"].map(
        (ordinal) => `X, 1 (${ordinal})`,
      ),
    );
  });

  it("throws where an argument is not given, so that no page is built with a hole", () => {
    expect(() => translator("en")("ranking.pin", {})).toThrow(/country/);
  });
});

describe("fill", () => {
  it("puts each word where the sentence says so, as often as it says so", () => {
    expect(fill("Pin {country}", { country: "Russia" })).toBe("Pin Russia");
    expect(fill("{b} after {a}, {a} before {b}", { a: "A", b: 2 })).toBe("2 after A, A before 2");
  });

  it("leaves a slot without a word as it is, so that a test sees it", () => {
    expect(fill("{a} and {b}", { a: "A" })).toBe("A and {b}");
  });

  it("puts a word in as it stands, whatever it contains", () => {
    expect(fill("{a}, {b}", { a: "{b} $& $1", b: "B" })).toBe("{b} $& $1, B");
  });
});

describe("atStart", () => {
  it("begins a sentence with a capital and leaves the rest", () => {
    expect(atStart("the United States")).toBe("The United States");
    expect(atStart("روسيا")).toBe("روسيا");
    expect(atStart("")).toBe("");
  });
});

describe("the finished languages", () => {
  it("begin with English, to which every other address falls back", () => {
    expect(DEFAULT_LOCALE).toBe("en");
    expect(FINISHED_LOCALES[0]).toBe("en");
  });

  it("are told from those that are not finished", () => {
    expect(isFinishedLocale("ar")).toBe(true);
    expect(isFinishedLocale("de")).toBe(false);
    expect(isFinishedLocale("toString")).toBe(false);
  });

  it("run in their own direction, all with Latin digits", () => {
    const fromRight = FINISHED_LOCALES.filter((locale) => languageOf(locale).direction === "rtl");
    expect(fromRight).toEqual(["ar"]);
    for (const locale of FINISHED_LOCALES) {
      expect(new Intl.NumberFormat(languageOf(locale).numerals).format(31)).toBe("31");
    }
  });
});
