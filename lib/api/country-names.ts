import type { Place } from "@/lib/data/schema";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { plainText } from "@/lib/i18n/plain-text";

/**
 * How answers name a country.
 * @param source the id of that of its codes and regions
 */
export function nameCountry(place: Place, source: string) {
  const { id, alpha2, kind, region, subregion } = place;
  const names = FINISHED_LOCALES.map((locale) => [locale, plainText(placeName(locale, place))]);
  return { place: id, alpha2, kind, region, subregion, source, names: Object.fromEntries(names) };
}
