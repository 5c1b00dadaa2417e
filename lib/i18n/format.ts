import { formatDecimals } from "./format-figures";
import { dateFormat } from "./formatters";
import { type Locale, languageOf } from "./locales";

/** A score with the decimals of its printed unit: 12 at precision 1, 21.99 at 0.01. */
export function formatScore(locale: Locale, score: number, precision: number): string {
  const decimals = Math.max(0, Math.round(-Math.log10(precision)));
  return formatDecimals(languageOf(locale).numerals, score, decimals);
}

const DATE_PARTS = {
  4: { timeZone: "UTC", year: "numeric" },
  7: { timeZone: "UTC", year: "numeric", month: "long" },
  10: { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/** The Russian word for a year never stands alone on a line. */
const RUSSIAN_YEAR = / г\.$/;

/** A date as finely as it is known: "2024", "September 2024" or "19 September 2024". */
export function formatDate(locale: Locale, partial: string): string {
  const parts = partial.length === 4 ? DATE_PARTS[4] : partial.length === 7 ? DATE_PARTS[7] : DATE_PARTS[10];
  return dateFormat(languageOf(locale).numerals, parts)
    .format(new Date(partial))
    .replace(RUSSIAN_YEAR, "\u00a0г.");
}

/** The ranks from first to last as "30–33", kept left to right in every script; one rank stands alone. */
export function formatRankInterval(from: number, to: number): string {
  return from === to ? String(from) : `\u2066${from}–${to}\u2069`;
}
