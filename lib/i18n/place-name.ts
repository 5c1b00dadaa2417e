import { atStart } from "./fill";
import { FINISHED_LOCALES, type Locale } from "./locales";
import { PLACE_NAME_OVERRIDES } from "./place-name-overrides";

type Named = { id: string; alpha2: string };

function overrideOf(locale: Locale, place: Named) {
  return PLACE_NAME_OVERRIDES[locale]?.[place.id] ?? {};
}

/** The CLDR name of a place, or ours where CLDR's reads oddly (messages/place-names.json). */
export function placeName(locale: Locale, place: Named): string {
  return overrideOf(locale, place).name ?? cldrName(locale, place);
}

/** Costly to make, and asked for once a name. */
const displayNames = new Map<Locale, Intl.DisplayNames>();

function namesOf(locale: Locale): Intl.DisplayNames {
  const names =
    displayNames.get(locale) ?? new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  displayNames.set(locale, names);
  return names;
}

function cldrName(locale: Locale, place: Named): string {
  const name = namesOf(locale).of(place.alpha2);
  if (!name) throw new Error(`CLDR has no ${locale} name for ${place.id} (${place.alpha2})`);
  return name;
}

/** The name as it stands within a sentence: "the United States" where the list says "United States". */
export function placeNameInSentence(locale: Locale, place: Named): string {
  return overrideOf(locale, place).inSentence ?? placeName(locale, place);
}

/** The name as a sentence begins with it: "The United States". */
export function placeNameAtStart(locale: Locale, place: Named): string {
  return atStart(placeNameInSentence(locale, place));
}

/** All that a search for the place may type: its names in every finished language, ours and CLDR's, and both codes. */
export function placeSearchWords(place: Named): string[] {
  const names = FINISHED_LOCALES.flatMap((locale) => [placeName(locale, place), cldrName(locale, place)]);
  return [...new Set([...names, place.id, place.alpha2])];
}
