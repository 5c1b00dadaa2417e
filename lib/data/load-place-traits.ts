import { type PlaceTraits, placeTraits } from "@/lib/ranking/place-traits";
import { loadContexts, loadGroups, loadPlaces } from "./load";
import { dayRange } from "./partial-date";
import type { Edition } from "./schema";

/**
 * What an edition's places may be filtered by, by their codes in upper case. Groups have the members of the day the
 * edition came out; where only its year is known, of that year's last.
 */
export function loadPlaceTraits({ published }: Pick<Edition, "published">): Map<string, PlaceTraits> {
  const sources = { places: loadPlaces(), contexts: loadContexts(), groups: loadGroups() };
  return placeTraits(sources, dayRange(published).last);
}
