import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import type en from "@/messages/en.json";

/** The words of a language as the pages use them, read anew: Playwright's loader takes no import of JSON. */
export function wordsOf(locale: Locale) {
  const messages: typeof en = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8"));
  return createTranslator({ locale: languageOf(locale).numerals, messages, timeZone: "UTC" });
}

export type Words = ReturnType<typeof wordsOf>;
