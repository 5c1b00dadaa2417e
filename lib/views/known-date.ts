import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** A date as exactly as it is known, or that nothing states it. */
export function knownDate(locale: Locale, date: string | null): string {
  return date === null ? translator(locale)("measured.dateUnknown") : formatDate(locale, date);
}
