import type { IndicatorFigures } from "@/lib/compare/indicator-figures";
import { loadAcross } from "@/lib/data/load-across";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toCompareAcross } from "@/lib/views/compare-across";
import { toIndicatorFigures } from "@/lib/views/compare-indicators";
import { PAGES } from "./comparison";

/** Who may be chosen on the compare page, alpha-3 in lower case. */
export const PLACES = PAGES.en.options.map(({ id }) => id);

/** What the compare page brings of the other indices and the indicators, in every finished language. */
export const ACROSS = byLocale((locale) =>
  toCompareAcross(locale, loadAcross(), PLACES, PAGES[locale].known.defaults.countries),
);

const figures = byLocale((locale) => toIndicatorFigures(locale, loadAcross(), PLACES));

/** Everybody's figures in the indicators, as the file has them. */
export function figuresOf(locale: Locale): IndicatorFigures {
  return figures[locale];
}

function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  const [en, ar] = FINISHED_LOCALES;
  return { [en]: make(en), [ar]: make(ar) };
}
