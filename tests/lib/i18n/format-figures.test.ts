import { describe, expect, it } from "vitest";
import { formatCoefficient } from "@/lib/i18n/format-figures";
import { FINISHED_LOCALES, languageOf } from "@/lib/i18n/locales";

describe("formatCoefficient", () => {
  it.each(FINISHED_LOCALES)(
    "stays in one piece, left to right, with two decimals and a true minus: %s",
    (locale) => {
      const { numerals } = languageOf(locale);
      const format = (value: number) => formatCoefficient(numerals, "ρ", value).replace(",", ".");
      expect(format(0.84088)).toBe("\u2066ρ\u00a0=\u00a00.84\u2069");
      expect(format(-0.216)).toBe("\u2066ρ\u00a0=\u00a0−0.22\u2069");
      expect(format(-0.004)).toBe("\u2066ρ\u00a0=\u00a00.00\u2069");
      expect(format(1)).toBe("\u2066ρ\u00a0=\u00a01.00\u2069");
    },
  );
});
