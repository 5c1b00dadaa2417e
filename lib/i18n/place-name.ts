import overrides from "@/messages/place-names.json";
import { FINISHED_LOCALES, type Locale } from "./locales";

type Named = { id: string; alpha2: string };
type Override = { name?: string; inSentence?: string };

function overrideOf(locale: Locale, place: Named): Override {
  const ofLocale: Record<string, Override> = overrides[locale];
  return ofLocale[place.id] ?? {};
}

/** The CLDR name of a place, or ours where CLDR's reads oddly (messages/place-names.json). */
export function placeName(locale: Locale, place: Named): string {
  const own = overrideOf(locale, place).name;
  if (own) return own;
  const name = new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(place.alpha2);
  if (!name) throw new Error(`CLDR has no ${locale} name for ${place.id} (${place.alpha2})`);
  return name;
}

/** The name as it stands at the start of a sentence: "The United States" where the list says "United States". */
export function placeNameInSentence(locale: Locale, place: Named): string {
  return overrideOf(locale, place).inSentence ?? placeName(locale, place);
}

/** All that a search for the place may type: its names in every finished language and both codes. */
export function placeSearchWords(place: Named): string[] {
  return [...FINISHED_LOCALES.map((locale) => placeName(locale, place)), place.id, place.alpha2];
}
