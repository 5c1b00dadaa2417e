import type { AskedEdition } from "@/lib/data/load-ahead-or-behind";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";
import type { PlaceLookup } from "@/lib/views/ladder";
import type { PictureContent } from "../picture";

type Asked = { article: readonly AskedEdition[]; newest: readonly AskedEdition[] };

/** Ahead of whom a country is, index by index. Takes an alpha-3 code in upper case. */
export function aheadPicture(
  locale: Locale,
  place: string,
  asked: Asked,
  placeOf: PlaceLookup,
): PictureContent {
  const { title, states } = toAheadOrBehind(locale, place, asked, placeOf);
  return {
    path: ["ahead-or-behind", place.toLowerCase()],
    shapes: ["wide", "tall"],
    kicker: placeName(locale, placeOf(place)),
    title,
    small: { kind: "answers", states },
  };
}
