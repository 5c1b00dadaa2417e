import { present } from "@/lib/present";

/**
 * Every finished language, named in itself: these and no others are built, linked and tested; the first is the
 * default. A further one is a line here and its messages/{id}.json. `numerals` keeps Latin digits in all of them;
 * `script` says which font it needs; `readBy` names the native editor who has read its words, null where none has.
 */
const LANGUAGES = [
  { id: "en", name: "English", direction: "ltr", script: "latin", numerals: "en-GB-u-nu-latn", readBy: null },
  { id: "ar", name: "العربية", direction: "rtl", script: "arabic", numerals: "ar-u-nu-latn", readBy: null },
  { id: "ru", name: "Русский", direction: "ltr", script: "cyrillic", numerals: "ru-u-nu-latn", readBy: null },
  { id: "zh", name: "中文", direction: "ltr", script: "han", numerals: "zh-u-nu-latn", readBy: null },
  { id: "hi", name: "हिन्दी", direction: "ltr", script: "devanagari", numerals: "hi-u-nu-latn", readBy: null },
  { id: "pt", name: "Português", direction: "ltr", script: "latin", numerals: "pt-u-nu-latn", readBy: null },
] as const satisfies readonly Language[];

type Language = {
  id: string;
  name: string;
  direction: "ltr" | "rtl";
  script: "latin" | "arabic" | "cyrillic" | "han" | "devanagari";
  numerals: string;
  readBy: string | null;
};

export type Locale = (typeof LANGUAGES)[number]["id"];

export type Script = Language["script"];

export const FINISHED_LOCALES = LANGUAGES.map(({ id }) => id);

export const DEFAULT_LOCALE = LANGUAGES[0].id;

const BY_ID = new Map(LANGUAGES.map((language) => [language.id, language]));

export function isFinishedLocale(value: string): value is Locale {
  return FINISHED_LOCALES.some((locale) => locale === value);
}

export function languageOf(locale: Locale): (typeof LANGUAGES)[number] & Language {
  return present(BY_ID.get(locale), `language "${locale}" in lib/i18n/locales.ts`);
}
