import { numberFormat } from "./formatters";
import { type Locale, languageOf } from "./locales";

const COMPACT_FROM = 1e6;

/**
 * A measured quantity as a page prints it: "1,250", "26,130", "112 million", "94.4", "0.113". Three digits that count,
 * and whole numbers below a million in full.
 */
export function formatQuantity(locale: Locale, value: number): string {
  const { numerals } = languageOf(locale);
  if (Math.abs(value) >= COMPACT_FROM)
    return numberFormat(numerals, {
      notation: "compact",
      compactDisplay: "long",
      maximumSignificantDigits: 3,
    }).format(value);
  return numberFormat(
    numerals,
    Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  ).format(value);
}
