import type { ItemList } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { plainText } from "@/lib/i18n/plain-text";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { editionLines, type LoadedEdition } from "@/lib/views/edition-page";
import type { PlaceLookup } from "@/lib/views/ladder";

/** An edition as a list: a country's position is its published rank, which several may share. */
export function toRankedList(locale: Locale, loaded: LoadedEdition, placeOf: PlaceLookup): ItemList {
  return {
    "@type": "ItemList",
    name: plainText(editionLines(locale, loaded).name),
    numberOfItems: loaded.rows.length,
    itemListOrder: "ItemListOrderAscending",
    itemListElement: loaded.rows.map(({ place, rank }) => ({
      "@type": "ListItem",
      position: rank,
      name: plainText(placeName(locale, placeOf(place))),
      url: absoluteHref(pageHref(locale, "countries", place.toLowerCase())),
    })),
  };
}
