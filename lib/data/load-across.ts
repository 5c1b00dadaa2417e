import { loadIndicators, loadPlaces, loadSource } from "./load";
import { loadNewestEditions } from "./load-newest-editions";
import { inPageOrder } from "./load-rankings";

let cached: AcrossData | undefined;

/** What the compare pages say beyond their index, read once a process: the other indices and the indicators. */
export function loadAcross() {
  cached ??= readAcross();
  return cached;
}

export type AcrossData = ReturnType<typeof readAcross>;

function readAcross() {
  return {
    /** The newest complete edition of every index, in the order of the pages. */
    editions: inPageOrder(loadNewestEditions(), ({ index }) => index.id),
    indicators: loadIndicators().map((indicator) => ({ indicator, source: loadSource(indicator.source) })),
    places: new Map(loadPlaces().map((place) => [place.id, place])),
  };
}
