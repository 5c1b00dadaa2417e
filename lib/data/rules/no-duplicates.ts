import type { Fault, JsonPath } from "../fault";
import { formatPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** What tells two records of a list apart, and the path in a record at which a repeat is reported. */
type Keyed = { keys: string[]; list: JsonPath; at: string };

export const noDuplicates: Rule = {
  name: "no-duplicates",
  why: "Of two records for the same thing one is wrong, and which of them is shown would be chance.",
  needsEveryFile: false,
  check(dataset) {
    const { sources, places } = dataset;
    const ofSources = { keys: sources.value.map((source) => source.id), list: [], at: "id" };
    const ofPlaces = (at: "id" | "alpha2") => ({
      keys: places.value.places.map((place) => place[at]),
      list: ["places"],
      at,
    });
    return [
      ...repeats(sources.document, ofSources),
      ...repeats(places.document, ofPlaces("id")),
      ...repeats(places.document, ofPlaces("alpha2")),
      ...dataset.indices.flatMap(({ index: { document, value } }) => repeatedMeasures(document, value)),
      ...editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
        [
          { keys: value.rows.map((row) => row.place), list: ["rows"], at: "place" },
          {
            keys: value.finer.map(({ place, measure, source }) => `${place} ${measure} ${source}`),
            list: ["finer"],
            at: "place",
          },
          {
            keys: value.confirmations.map(
              ({ place, publisher, address }) => `${place} ${address ?? publisher}`,
            ),
            list: ["confirmations"],
            at: "place",
          },
        ].flatMap((keyed) => repeats(document, keyed)),
      ),
    ];
  },
};

function repeats(document: JsonDocument, { keys, list, at }: Keyed): Fault[] {
  return keys.flatMap((key, i) => {
    const first = keys.indexOf(key);
    if (first === i) return [];
    const why = `${formatPath([...list, first])} in line ${document.lineOf([...list, first])} is the same`;
    return [faultAt(document, [...list, i, at], why, "Remove or correct one of the two.")];
  });
}

function repeatedMeasures(document: JsonDocument, index: { pillars: string[]; facets: string[] }): Fault[] {
  const measures = [...index.pillars, ...index.facets];
  return measures.flatMap((measure, i) => {
    if (measures.indexOf(measure) === i && measure !== "overall") return [];
    const inPillars = i < index.pillars.length;
    const path = inPillars ? ["pillars", i] : ["facets", i - index.pillars.length];
    return [
      faultAt(document, path, "another score has this id already", "Give each score an id of its own."),
    ];
  });
}
