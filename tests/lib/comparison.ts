import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { loadPlace } from "@/lib/data/load";
import type { Locale } from "@/lib/i18n/locales";
import { toCompareEdition } from "@/lib/views/compare-edition";
import { toComparePage } from "@/lib/views/compare-page";
import { EDITIONS } from "./global-ai-index-2024";
import { onceALocale } from "./once-a-locale";

/** The compare page of the real data in a language. */
export const pageIn = onceALocale((locale) => toComparePage(locale, EDITIONS, loadPlace));

/** Every edition with all its countries, oldest first. */
export const editionsIn = onceALocale((locale): CompareEdition[] =>
  EDITIONS.map((loaded) => toCompareEdition(locale, loaded)),
);

export function editionOf(year: string, locale: Locale = "en"): CompareEdition {
  const edition = editionsIn(locale).find((one) => one.year === year);
  if (!edition) throw new Error(`there is no edition ${year}`);
  return edition;
}

/** Takes alpha-3 codes in lower case. */
export function countriesIn({ countries, name }: CompareEdition, ...ids: string[]): CompareCountry[] {
  return ids.map((id) => {
    const country = countries.find((one) => one.id === id);
    if (!country) throw new Error(`${id} is not in ${name}`);
    return country;
  });
}

export function twoIn(edition: CompareEdition, one: string, other: string) {
  const [a, b] = countriesIn(edition, one, other);
  if (!a || !b) throw new Error("two are asked for");
  return [a, b] as const;
}
