import { loadAcross } from "@/lib/data/load-across";
import { toCompareAcross } from "@/lib/views/compare-across";
import { toIndicatorFigures } from "@/lib/views/compare-indicators";
import { pageIn } from "./comparison";
import { onceALocale } from "./once-a-locale";

/** Who may be chosen on the compare page, alpha-3 in lower case. */
export const PLACES = pageIn("en").options.map(({ id }) => id);

/** What the compare page brings of the other indices and the indicators, in a language. */
export const acrossIn = onceALocale((locale) =>
  toCompareAcross(locale, loadAcross(), PLACES, pageIn(locale).known.defaults.countries),
);

/** Everybody's figures in the indicators, as the file has them. */
export const figuresOf = onceALocale((locale) => toIndicatorFigures(locale, loadAcross(), PLACES));
