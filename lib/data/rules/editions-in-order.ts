import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const editionsInOrder: Rule = {
  name: "editions-in-order",
  why: "The newest edition is the default; it is found by its year.",
  needsEveryFile: false,
  check({ indices }) {
    return indices.flatMap(({ editions }) =>
      editions.flatMap(({ document, value }, i) => {
        const previous = editions[i - 1]?.value;
        if (!previous || previous.published < value.published) return [];
        const why = `the edition ${previous.edition} was published on ${previous.published}`;
        return [faultAt(document, ["published"], why, `Should be later than ${previous.published}.`)];
      }),
    );
  },
};
