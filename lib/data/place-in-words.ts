import type { Dataset } from "./assemble-dataset";

const ENGLISH_NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** The English name of a place for a message, or its code where it has none. */
export function placeInWords(dataset: Dataset, id: string): string {
  const place = dataset.places.value.places.find((candidate) => candidate.id === id);
  return (place && ENGLISH_NAMES.of(place.alpha2)) ?? id;
}
