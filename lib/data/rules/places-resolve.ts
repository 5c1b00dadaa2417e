import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import { editionsOf, type Rule } from "./rule";
import { type KnownIds, unknownIdFaults, unknownIdsIn } from "./unknown-id";

/** The places of claims are rows of an edition, says claims-resolve. */
export const placesResolve: Rule = {
  name: "places-resolve",
  why: "A place without a record has no name, no region and no page.",
  needsEveryFile: true,
  check(dataset) {
    const { document, value } = dataset.places;
    const known = {
      kind: "place",
      file: document.file,
      ids: new Set(value.places.map(({ id }) => id)),
      remedy: "Add the place there or correct the code.",
    };
    return [...ofEditions(dataset, known), ...ofLists(dataset, known), ...ofParties(dataset, known)];
  },
};

function ofEditions(dataset: Dataset, known: KnownIds): Fault[] {
  return editionsOf(dataset).flatMap(({ edition: { document, value } }) => [
    ...unknownIdsIn(document, { list: ["rows"], records: value.rows, key: "place" }, known),
    ...unknownIdsIn(document, { list: ["finer"], records: value.finer, key: "place" }, known),
    ...unknownIdsIn(document, { list: ["confirmations"], records: value.confirmations, key: "place" }, known),
    ...(value.ownOrder ?? []).flatMap(({ places }, i) =>
      places.flatMap((place, at) => unknownIdFaults(document, ["ownOrder", i, "places", at], place, known)),
    ),
  ]);
}

function ofLists({ indicators, contexts, groups }: Dataset, known: KnownIds): Fault[] {
  return [
    ...indicators.flatMap(({ document, value: { values } }) =>
      unknownIdsIn(document, { list: ["values"], records: values, key: "place" }, known),
    ),
    ...contexts.flatMap(({ document, value: { places } }) =>
      unknownIdsIn(document, { list: ["places"], records: places, key: "place" }, known),
    ),
    ...groups.value.flatMap(({ members }, i) =>
      unknownIdsIn(groups.document, { list: [i, "members"], records: members, key: "place" }, known),
    ),
  ];
}

function ofParties({ parties: { document, value } }: Dataset, known: KnownIds): Fault[] {
  return value.flatMap(({ country }, i) =>
    country === null ? [] : unknownIdFaults(document, [i, "country"], country, known),
  );
}
