import type { Locale } from "@/lib/i18n/locales";

/** What is made at most once for a language, and only for a language that is asked for. */
export function onceALocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const one = made.get(locale) ?? make(locale);
    made.set(locale, one);
    return one;
  };
}
