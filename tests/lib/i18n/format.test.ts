import { describe, expect, it } from "vitest";
import { formatDate, formatRankInterval, formatScore } from "@/lib/i18n/format";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";

describe("formatScore", () => {
  it.each(FINISHED_LOCALES)(
    "prints as many decimals as the publisher does, in Latin digits: %s",
    (locale) => {
      expect(formatScore(locale, 12, 1)).toBe("12");
      expect(formatScore(locale, 12, 0.1)).toMatch(/^12[.,]0$/);
      expect(formatScore(locale, 53.88, 0.01)).toMatch(/^53[.,]88$/);
      expect(formatScore(locale, 100, 0.01)).toMatch(/^100[.,]00$/);
    },
  );

  it("puts a comma before the decimals where the language does", () => {
    const withComma = FINISHED_LOCALES.filter((locale) => formatScore(locale, 12, 0.1) === "12,0");
    expect(withComma).toEqual(["ru", "pt"]);
  });
});

describe("formatDate", () => {
  it("says a date no more finely than it is known", () => {
    expect(formatDate("en", "2024")).toBe("2024");
    expect(formatDate("en", "2024-09")).toBe("September 2024");
    expect(formatDate("en", "2024-09-19")).toBe("19 September 2024");
  });

  it("names the month in Arabic, with Latin digits", () => {
    expect(formatDate("ar", "2024")).toBe("2024");
    expect(formatDate("ar", "2024-09-19")).toBe("19 سبتمبر 2024");
  });

  it.each([
    ["ru", "сентябрь 2024\u00a0г.", "19 сентября 2024\u00a0г."],
    ["zh", "2024年9月", "2024年9月19日"],
    ["hi", "सितंबर 2024", "19 सितंबर 2024"],
    ["pt", "setembro de 2024", "19 de setembro de 2024"],
  ] as const)("names the month as the language does within a date: %s", (locale, month, day) => {
    expect(formatDate(locale, "2024-09")).toBe(month);
    expect(formatDate(locale, "2024-09-19")).toBe(day);
  });

  it("says the first of a month and of a year wherever it is built", () => {
    expect(formatDate("en", "2024-01-01")).toBe("1 January 2024");
    expect(formatDate("en", "2024-01")).toBe("January 2024");
  });
});

describe("formatRankInterval", () => {
  it("joins first and last with a dash, isolated left to right so that Arabic does not turn it round", () => {
    expect(formatRankInterval(30, 33)).toBe("\u206630–33\u2069");
  });

  it("says one rank alone, which needs no isolation", () => {
    expect(formatRankInterval(2, 2)).toBe("2");
  });
});
