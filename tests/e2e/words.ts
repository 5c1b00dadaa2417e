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

type Place = { id: string; alpha2: string };

/** What a language calls a place, by its alpha-3: our word where there is one, or that of CLDR. */
export function placeIn(locale: Locale, id: string): string {
  const { places }: { places: Place[] } = JSON.parse(readFileSync("data/places.json", "utf8"));
  const ours: Record<string, Record<string, { name?: string }>> = JSON.parse(
    readFileSync("messages/place-names.json", "utf8"),
  );
  const alpha2 = places.find((place) => place.id === id)?.alpha2 ?? "";
  const name = ours[locale]?.[id]?.name ?? new Intl.DisplayNames(locale, { type: "region" }).of(alpha2);
  if (!name) throw new Error(`there is no ${locale} name of ${id}`);
  return name;
}
