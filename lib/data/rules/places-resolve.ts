import type { Dataset } from "../assemble-dataset";
import type { JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { editionsOf, type Rule } from "./rule";
import { unknownIdFaults } from "./unknown-id";

type Reference = { document: JsonDocument; path: JsonPath; place: string };
type Named = { place: string };
type Known = ReadonlySet<string>;

/** The places of claims are rows of an edition, says claims-resolve. */
export const placesResolve: Rule = {
  name: "places-resolve",
  why: "A place without a record has no name, no region and no page.",
  needsEveryFile: true,
  check(dataset) {
    const { document, value } = dataset.places;
    const places = {
      kind: "place",
      file: document.file,
      ids: new Set(value.places.map(({ id }) => id)),
      remedy: "Add the place there or correct the code.",
    };
    const unknown = [
      ...ofEditions(dataset, places.ids),
      ...ofLists(dataset, places.ids),
      ...ofParties(dataset, places.ids),
    ];
    return unknown.flatMap(({ document: file, path, place }) => unknownIdFaults(file, path, place, places));
  },
};

function ofEditions(dataset: Dataset, known: Known): Reference[] {
  return editionsOf(dataset).flatMap(({ edition: { document, value } }) => [
    ...referencesIn(document, ["rows"], value.rows, known),
    ...referencesIn(document, ["finer"], value.finer, known),
    ...referencesIn(document, ["confirmations"], value.confirmations, known),
    ...(value.ownOrder ?? []).flatMap(({ places }, i) =>
      places.flatMap((place, at) =>
        known.has(place) ? [] : [{ document, path: ["ownOrder", i, "places", at], place }],
      ),
    ),
  ]);
}

function ofLists({ indicators, contexts, groups }: Dataset, known: Known): Reference[] {
  return [
    ...indicators.flatMap(({ document, value }) => referencesIn(document, ["values"], value.values, known)),
    ...contexts.flatMap(({ document, value }) => referencesIn(document, ["places"], value.places, known)),
    ...groups.value.flatMap(({ members }, i) =>
      referencesIn(groups.document, [i, "members"], members, known),
    ),
  ];
}

function ofParties({ parties: { document, value } }: Dataset, known: Known): Reference[] {
  return value.flatMap(({ country }, i) =>
    country === null || known.has(country) ? [] : [{ document, path: [i, "country"], place: country }],
  );
}

/** Those of the records that name an unknown place: of the thousands of others no path is needed. */
function referencesIn(
  document: JsonDocument,
  list: JsonPath,
  records: readonly Named[],
  known: Known,
): Reference[] {
  if (records.every(({ place }) => known.has(place))) return [];
  return records.flatMap(({ place }, i) =>
    known.has(place) ? [] : [{ document, path: [...list, i, "place"], place }],
  );
}
