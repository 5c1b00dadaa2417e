import { loadPlaces, loadSource } from "./load";
import { loadIndexEditions } from "./load-rankings";

/** What a sentence can be checked against: every edition with its source, and every country that it may name. */
export function loadCheckSubjects() {
  return {
    places: loadPlaces().filter(({ kind }) => kind !== "aggregate"),
    indices: loadIndexEditions().map(({ index, editions }) => ({
      index,
      editions: editions.map((edition) => ({ edition, source: loadSource(edition.source) })),
    })),
  };
}

export type CheckSubjects = ReturnType<typeof loadCheckSubjects>;
