import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "@/lib/export/figures/read-number";
import { formatDecimals, formatExactly } from "@/lib/i18n/format-figures";
import { FINISHED_LOCALES, languageOf } from "@/lib/i18n/locales";

const LANGUAGES = FINISHED_LOCALES.map((locale) => languageOf(locale).numerals);
const figures = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, decimals]) => ({ value: units / 10 ** decimals, decimals }));

describe.each(LANGUAGES)("readNumber in %s", (numerals) => {
  it("reads back every number that the language prints", () => {
    fc.assert(
      fc.property(figures, ({ value, decimals }) => {
        expect(readNumber(numerals, formatDecimals(numerals, value, decimals))).toBe(value);
        expect(readNumber(numerals, formatExactly(numerals, value))).toBe(value);
      }),
    );
  });

  it("reads a year and other numbers without separators", () => {
    expect(readNumber(numerals, "2024")).toBe(2024);
  });

  it("reads signs as they are set: a plus, a hyphen and a minus", () => {
    expect([readNumber(numerals, "+3"), readNumber(numerals, "-3"), readNumber(numerals, "−3")]).toEqual([
      3, -3, -3,
    ]);
  });

  it.each([
    "",
    "–",
    "12 %",
    "12%",
    "007",
    "1st",
    "31–33",
    "=1+1",
    "1.2.3",
    "1e5",
    "0x1f",
    "Infinity",
    "+",
    "١٢",
  ])("takes %j for a text", (text) => {
    expect(readNumber(numerals, text)).toBeNull();
  });
});

describe("readNumber", () => {
  it("takes a mark for what it is in the language: a thousand and a bit, or one and a bit", () => {
    expect(readNumber("en-GB-u-nu-latn", "1,234")).toBe(1234);
    expect(readNumber("pt-u-nu-latn", "1,234")).toBe(1.234);
    expect(readNumber("pt-u-nu-latn", "1.234")).toBe(1234);
    expect(readNumber("en-GB-u-nu-latn", "1.234")).toBe(1.234);
  });

  it("reads Indian thousands, and thousands behind any kind of space", () => {
    expect(readNumber("hi-u-nu-latn", "12,34,567")).toBe(1_234_567);
    expect(readNumber("ru-u-nu-latn", "1 234,5")).toBe(1234.5);
    expect(readNumber("ru-u-nu-latn", "1\u00a0234,5")).toBe(1234.5);
  });

  it("takes for a text what the language would not print so: groups of another length, more digits than a number holds", () => {
    expect(readNumber("en-GB-u-nu-latn", "12,34")).toBeNull();
    expect(readNumber("en-GB-u-nu-latn", "12345678901234567890")).toBeNull();
    expect(readNumber("en-GB-u-nu-latn", `0.${"1".repeat(200)}`)).toBeNull();
  });
});
