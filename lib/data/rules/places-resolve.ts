import { suggest } from "../closest-word";
import type { JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

type Reference = { document: JsonDocument; path: JsonPath; place: string };

/** The places of claims are rows of an edition, says claims-resolve. */
export const placesResolve: Rule = {
  name: "places-resolve",
  why: "A place without a record has no name, no region and no page.",
  needsEveryFile: true,
  check(dataset) {
    const known = dataset.places.value.places.map((place) => place.id);
    const ofEditions: Reference[] = editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const lists = { rows: value.rows, finer: value.finer, confirmations: value.confirmations };
      return Object.entries(lists).flatMap(([list, records]) =>
        records.map(({ place }, i) => ({ document, path: [list, i, "place"], place })),
      );
    });
    const { document, value: parties } = dataset.parties;
    const ofParties: Reference[] = parties.flatMap(({ country }, i) =>
      country === null ? [] : [{ document, path: [i, "country"], place: country }],
    );
    return [...ofEditions, ...ofParties]
      .filter(({ place }) => !known.includes(place))
      .map(({ document, path, place }) =>
        faultAt(
          document,
          path,
          `${dataset.places.document.file} has no such place`,
          suggest(place, known, "Add the place there or correct the code."),
        ),
      );
  },
};
