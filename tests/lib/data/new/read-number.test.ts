import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, readNumberForm } from "@/lib/data/new/read-number";

describe("readNumberForm", () => {
  it.each([
    ["12", 12, 0, null],
    ["-3", -3, 0, null],
    ["−3,5", -3.5, 1, ","],
    ["0.5", 0.5, 1, "."],
    ["0,125", 0.125, 3, ","],
    ["12,50", 12.5, 2, ","],
    ["1234.567", 1234.567, 3, "."],
    ["1,234.5", 1234.5, 1, "."],
    ["1.234,5", 1234.5, 1, ","],
    ["1 234", 1234, 0, null],
    ["1\u202F234,5", 1234.5, 1, ","],
    ["1\u00A0234\u00A0567", 1234567, 0, null],
    ["1’234.5", 1234.5, 1, "."],
    ["1.234.567", 1234567, 0, ","],
    ["1,234,567", 1234567, 0, "."],
    ["٤٢٫٥", 42.5, 1, ","],
    ["४२", 42, 0, null],
  ])("reads %j", (text, value, decimals, mark) => {
    expect(readNumberForm(text)).toEqual({ kind: "sure", value, decimals, mark, percent: false });
  });

  it.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"])("knows every digit of %s", (digits) => {
    expect([...digits].map(readNumberForm)).toMatchObject(
      [...digits].map((_, value) => ({ kind: "sure", value })),
    );
  });

  it("keeps a percent sign in mind, with a blank before it or none", () => {
    expect(readNumberForm("45 %")).toMatchObject({ kind: "sure", value: 45, percent: true });
    expect(readNumberForm("٤٥٪")).toMatchObject({ kind: "sure", value: 45, percent: true });
  });

  it.each(["", " ", "–", "—", "-", "n/a", "N/A", "..", "н/д"])(
    "takes %j for unknown, never for zero",
    (text) => {
      expect(readNumberForm(text)).toEqual({ kind: "null" });
    },
  );

  it.each(["1.234", "1,234", "999.000"])("does not decide what %j is", (text) => {
    expect(readNumberForm(text).kind).toBe("unsure");
  });

  it.each([
    "abc",
    "12 34",
    "1,23,456",
    "1.2.3",
    "12.",
    "1 2",
    "1e3",
    "3rd",
    "12,345.6.7",
    "%",
    "1 234.567,8",
    "1,23.5",
    "9".repeat(400),
  ])("does not take %j for a number", (text) => {
    expect(readNumberForm(text)).toEqual({ kind: "none" });
  });

  it("reads back what Intl prints, once the decimal mark is known", () => {
    const locales = [
      { locale: "en-GB", mark: "." as const },
      { locale: "de-DE", mark: "," as const },
      { locale: "ru-RU", mark: "," as const },
      { locale: "fr-FR", mark: "," as const },
      { locale: "de-CH", mark: "." as const },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        ({ locale, mark }, whole, decimals) => {
          const value = Number((whole / 10 ** decimals).toFixed(decimals));
          const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
          const printed = new Intl.NumberFormat(locale, options).format(value);
          expect(readNumber(readNumberForm(printed), mark)).toMatchObject({ kind: "sure", value: value + 0 });
        },
      ),
    );
  });
});
