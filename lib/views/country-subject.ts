import type { CountryData } from "@/lib/data/load-country-pages";
import type { Place } from "@/lib/data/schema";
import type { Locale } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";
import { present } from "@/lib/present";
import type { LoadedEdition } from "./edition-page";

/** A place, all that is known, and the language in which it is told: what every part of a country page starts from. */
export type CountrySubject = {
  locale: Locale;
  place: Place;
  /** Alpha-3 in lower case. */
  id: string;
  data: CountryData;
  names: { list: string; sentence: string; start: string };
  /** Of each index that ranks the place the newest edition that does, in the order of the indices. */
  ranked: LoadedEdition[];
  placeOf: (id: string) => Place;
};

/** Throws where there is no such place. */
export function countrySubject(locale: Locale, code: string, data: CountryData): CountrySubject {
  const placeOf = (id: string) => present(data.places.get(id), `place ${id}`);
  const place = placeOf(code);
  return {
    locale,
    place,
    id: code.toLowerCase(),
    data,
    names: {
      list: placeName(locale, place),
      sentence: placeNameInSentence(locale, place),
      start: placeNameAtStart(locale, place),
    },
    ranked: data.indices.flatMap(({ editions }) => editions.findLast((one) => isRankedIn(one, code)) ?? []),
    placeOf,
  };
}

function isRankedIn({ rows }: LoadedEdition, code: string): boolean {
  return rows.some(({ place }) => place === code);
}
