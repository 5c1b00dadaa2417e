import { assignCountryColours } from "@/lib/charts/country-colours";
import { scalesOf } from "@/lib/data/edition-measures";
import { isolateName } from "@/lib/i18n/isolate-name";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_IDS, HEADLINE_PLACES } from "@/lib/site";
import { editionLines, type LoadedEdition } from "@/lib/views/edition-page";
import type { PlaceLookup } from "@/lib/views/ladder";
import type { Named, PictureContent, StripRow } from "../picture";

/** Every index: the newest edition of which the scores of all are held, with the five in their colours. */
export function rankingsPicture(
  locale: Locale,
  editions: readonly LoadedEdition[],
  indices: number,
  placeOf: PlaceLookup,
): PictureContent {
  return {
    path: ["rankings"],
    shapes: ["wide"],
    kicker: translator(locale)("site.rankings"),
    title: translator(locale)("rankings.title", { count: indices }),
    small: {
      kind: "strips",
      legend: toLegend(locale, placeOf),
      rows: editions.map((loaded) => toStrip(locale, loaded)),
    },
  };
}

function toLegend(locale: Locale, placeOf: PlaceLookup): Named[] {
  const colours = assignCountryColours(HEADLINE_IDS);
  return HEADLINE_PLACES.flatMap((place) => {
    const colour = colours.get(place.toLowerCase());
    return colour ? [{ name: placeName(locale, placeOf(place)), colour }] : [];
  });
}

function toStrip(locale: Locale, loaded: LoadedEdition): StripRow {
  const { index, edition, source, countries } = loaded;
  const { name, grade } = editionLines(locale, loaded);
  const { min, max } = scalesOf(edition, index).overall;
  const colours = assignCountryColours(HEADLINE_IDS);
  return {
    name,
    note: [
      isolateName(locale, source.publisher),
      translator(locale)("rankings.countries", { count: countries.length }),
      grade,
    ].join(" · "),
    dots: countries.map(({ place, overall }) => ({
      share: (overall - min) / (max - min),
      colour: colours.get(place.toLowerCase()) ?? null,
    })),
  };
}
