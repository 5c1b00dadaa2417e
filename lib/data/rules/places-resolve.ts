import { suggest } from "../closest-word";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const placesResolve: Rule = {
  name: "places-resolve",
  why: "A place without a record has no name, no region and no page.",
  needsEveryFile: true,
  check(dataset) {
    const known = dataset.places.value.places.map((place) => place.id);
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const lists = { rows: value.rows, finer: value.finer, confirmations: value.confirmations };
      return Object.entries(lists).flatMap(([list, records]) =>
        records.flatMap(({ place }, i) =>
          known.includes(place)
            ? []
            : [
                faultAt(
                  document,
                  [list, i, "place"],
                  `${dataset.places.document.file} has no such place`,
                  suggest(place, known, "Add the place there or correct the code."),
                ),
              ],
        ),
      );
    });
  },
};
