import { placeInWords } from "../place-in-words";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

/** A country without an overall score may be without a rank too. */
export const aggregatesUnranked: Rule = {
  name: "aggregates-unranked",
  why: "A union of countries counts nowhere in a ranking of countries, and every country in it counts.",
  needsEveryFile: true,
  check(dataset) {
    const { places } = dataset.places.value;
    const aggregates = new Set(places.filter(({ kind }) => kind === "aggregate").map(({ id }) => id));
    const isAggregate = (id: string) => aggregates.has(id);
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
      faultsIn(value.rows, ({ place, rank, overall }, i) => {
        if ((rank === null) === isAggregate(place)) return;
        if (rank === null && overall === null) return;
        const name = placeInWords(dataset, place);
        const path = ["rows", i, "rank"];
        return rank === null
          ? faultAt(document, path, `${name} is no aggregate`, "Should be its published rank.")
          : faultAt(document, path, `${name} is an aggregate`, "Should be null.");
      }),
    );
  },
};
