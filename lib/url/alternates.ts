import { DEFAULT_LOCALE, FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { absoluteHref, pageHref } from "./href";

/** A page's canonical address and the same page in every finished language, for search engines. */
export function alternates(locale: Locale, ...path: string[]) {
  const address = (other: Locale) => absoluteHref(pageHref(other, ...path));
  return {
    canonical: address(locale),
    languages: {
      ...Object.fromEntries(FINISHED_LOCALES.map((other) => [other, address(other)])),
      "x-default": address(DEFAULT_LOCALE),
    },
  };
}
