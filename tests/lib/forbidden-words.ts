import type { Locale } from "@/lib/i18n/locales";

/** A score has no true zero, so there is no ratio of two; and an order inside a printed score is no tie. */
export const FORBIDDEN = {
  en: ["times as", "tied", "half of", "per cent", "%", "cannot be told apart"],
  ar: ["ضعف", "أضعاف", "تعادل", "%"],
} as const satisfies Record<Locale, readonly string[]>;

/** A part of a gap accounts for points; arithmetic names no cause. */
export const CAUSAL = {
  en: ["cause", "because", "due to", "driven", "push", "thanks to"],
  ar: ["بسبب", "يدفع", "بفضل"],
} as const satisfies Record<Locale, readonly string[]>;

/** Words that would tell of a slot without a word, or of a word that is not there. */
export const UNFILLED = [/\{\w*\}/, /undefined/, /\bNaN\b/, /\bnull\b/, / {2}/];
