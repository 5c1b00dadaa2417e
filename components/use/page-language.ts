import { DEFAULT_LOCALE, isFinishedLocale, type Locale } from "@/lib/i18n/locales";

/** The language of the page one is on. */
export function pageLanguage(): Locale {
  const { lang } = document.documentElement;
  return isFinishedLocale(lang) ? lang : DEFAULT_LOCALE;
}
