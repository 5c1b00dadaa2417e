import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import type { Rule } from "./rule";

/** That two values have the same place and year is what no-duplicates says. */
export const indicatorsInOrder: Rule = {
  name: "indicators-in-order",
  why: "The file is read by place and then year, and a diff shows the value that changed and nothing else.",
  needsEveryFile: false,
  check({ indicators }) {
    return indicators.flatMap(({ document, value: { values } }) =>
      faultsIn(values, ({ place, year }, i) => {
        const before = values[i - 1];
        if (!before || (before.place === place ? before.year <= year : before.place < place)) return;
        const why = `${before.place} ${before.year} stands before it`;
        return faultAt(
          document,
          ["values", i, "place"],
          why,
          "Put the values in order of place and then year.",
        );
      }),
    );
  },
};
