import { describe, expect, it } from "vitest";
import { fill } from "@/lib/i18n/fill";
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
  it("puts the name where the sentence says so", () => {
    expect(fill("Pin {country}", "Russia")).toBe("Pin Russia");
  });
});

describe("the finished languages", () => {
  it("begin with English, to which every other address falls back", () => {
    expect(DEFAULT_LOCALE).toBe("en");
    expect(FINISHED_LOCALES[0]).toBe("en");
  });

  it("are told from those that are not finished", () => {
    expect(isFinishedLocale("ar")).toBe(true);
    expect(isFinishedLocale("ru")).toBe(false);
    expect(isFinishedLocale("toString")).toBe(false);
  });

  it("run in their own direction, all with Latin digits", () => {
    expect(languageOf("en").direction).toBe("ltr");
    expect(languageOf("ar").direction).toBe("rtl");
    for (const locale of FINISHED_LOCALES) {
      expect(new Intl.NumberFormat(languageOf(locale).numerals).format(31)).toBe("31");
    }
  });
});
