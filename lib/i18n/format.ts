import { type Locale, languageOf } from "./locales";

/** A score with the decimals of its printed unit: 12 at precision 1, 21.99 at 0.01. */
export function formatScore(locale: Locale, score: number, precision: number): string {
  return scoreFormat(locale, Math.max(0, Math.round(-Math.log10(precision)))).format(score);
}

/** Costly to make, and asked for once a score. */
const scoreFormats = new Map<string, Intl.NumberFormat>();

function scoreFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = scoreFormats.get(key) ?? new Intl.NumberFormat(languageOf(locale).numerals, fraction);
  scoreFormats.set(key, format);
  return format;
}

const DATE_PARTS = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/** A date as finely as it is known: "2024", "September 2024" or "19 September 2024". */
export function formatDate(locale: Locale, partial: string): string {
  const parts = partial.length === 4 ? DATE_PARTS[4] : partial.length === 7 ? DATE_PARTS[7] : DATE_PARTS[10];
  const format = new Intl.DateTimeFormat(languageOf(locale).numerals, {
    ...parts,
    timeZone: "UTC",
  });
  return format.format(new Date(partial));
}

/** The ranks from first to last as "30–33", kept left to right in every script; one rank stands alone. */
export function formatRankInterval(from: number, to: number): string {
  return from === to ? String(from) : `\u2066${from}–${to}\u2069`;
}
