/** Every language the addresses foresee, named in itself. `numerals` keeps Latin digits in all of them. */
const LANGUAGES = {
  en: { name: "English", direction: "ltr", numerals: "en-GB-u-nu-latn" },
  ar: { name: "العربية", direction: "rtl", numerals: "ar-u-nu-latn" },
} as const;

export type Locale = keyof typeof LANGUAGES;

/** The finished languages: these and no others are built, linked and tested. The first is the default. */
export const FINISHED_LOCALES = ["en", "ar"] as const satisfies readonly Locale[];

export const DEFAULT_LOCALE = FINISHED_LOCALES[0];

export function isFinishedLocale(value: string): value is Locale {
  return FINISHED_LOCALES.some((locale) => locale === value);
}

export function languageOf(locale: Locale) {
  return LANGUAGES[locale];
}
