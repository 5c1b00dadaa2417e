import { assignCountryColours } from "@/lib/charts/country-colours";
import type { CountryData } from "@/lib/data/load-country-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_IDS, STARTING_EDITION } from "@/lib/site";
import { countryFinding } from "@/lib/views/country-finding";
import { toIndicators } from "@/lib/views/country-indicators";
import { countrySubject } from "@/lib/views/country-subject";
import { editionLines, type LoadedEdition, rankingLines } from "@/lib/views/edition-page";
import { headline } from "@/lib/views/headline";
import { type PlaceLookup, toLadderView } from "@/lib/views/ladder";
import type { PictureContent, SmallPicture } from "../picture";

/** The home page: the sentence that the site started from, and where the five stand among all. */
export function homePicture(locale: Locale, loaded: LoadedEdition, placeOf: PlaceLookup): PictureContent {
  const country = loaded.countries.find(({ place }) => place === STARTING_EDITION.place);
  if (!country)
    throw new Error(`${STARTING_EDITION.place} has no score in the edition that the site started from`);
  return {
    path: [],
    shapes: ["wide"],
    kicker: editionLines(locale, loaded).kicker,
    title: headline(locale, placeOf(country.place), country, loaded),
    small: toLadder(locale, loaded, placeOf, null),
  };
}

/** An edition's ranking; null where the scores of all are not held, so that there is nothing to draw. */
export function editionPicture(
  locale: Locale,
  path: readonly string[],
  loaded: LoadedEdition,
  placeOf: PlaceLookup,
): PictureContent | null {
  if (loaded.countries.length === 0) return null;
  return {
    path,
    shapes: ["wide"],
    kicker: editionLines(locale, loaded).kicker,
    title: rankingLines(locale, loaded, placeOf).title,
    small: toLadder(locale, loaded, placeOf, null),
  };
}

/** A country, marked among all of the first index that ranks it; null where that index's scores are not held. */
export function countryPicture(locale: Locale, code: string, data: CountryData): PictureContent | null {
  const subject = countrySubject(locale, code, data);
  const { id, names, ranked, placeOf } = subject;
  const loaded = ranked.find(({ countries }) => countries.some(({ place }) => place === code));
  if (!loaded) return null;
  const { known, of } = toIndicators(subject);
  const finding = countryFinding(subject, { indicators: known, of });
  return {
    path: ["countries", id],
    shapes: ["wide"],
    kicker: editionLines(locale, loaded).kicker,
    title: translator(locale)("country.titleOf", { country: names.list, finding }),
    small: toLadder(locale, loaded, placeOf, id),
  };
}

/** The five are named in their colours, and whoever leads; a marked country is named first of all. */
function toLadder(
  locale: Locale,
  loaded: LoadedEdition,
  placeOf: PlaceLookup,
  marked: string | null,
): SmallPicture {
  const leader = loaded.countries[0]?.place.toLowerCase() ?? null;
  const named = [marked, leader, ...HEADLINE_IDS].flatMap((id) => id ?? []);
  return {
    kind: "ladder",
    view: toLadderView(locale, loaded, placeOf, named),
    labelled: [...new Set(named)],
    colours: [...assignCountryColours([...HEADLINE_IDS, ...(marked ? [marked] : [])])],
    marked,
  };
}
