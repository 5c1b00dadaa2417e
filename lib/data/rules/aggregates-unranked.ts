import { placeInWords } from "../place-in-words";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const aggregatesUnranked: Rule = {
  name: "aggregates-unranked",
  why: "A union of countries counts nowhere in a ranking of countries, and every country in it counts.",
  needsEveryFile: true,
  check(dataset) {
    const aggregates = dataset.places.value.places.filter((place) => place.kind === "aggregate");
    const isAggregate = (id: string) => aggregates.some((place) => place.id === id);
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
      value.rows.flatMap(({ place, rank }, i) => {
        if ((rank === null) === isAggregate(place)) return [];
        const name = placeInWords(dataset, place);
        return rank === null
          ? [
              faultAt(
                document,
                ["rows", i, "rank"],
                `${name} is no aggregate`,
                "Should be its published rank.",
              ),
            ]
          : [faultAt(document, ["rows", i, "rank"], `${name} is an aggregate`, "Should be null.")];
      }),
    );
  },
};
