import { resultsOf } from "../results-of";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const resultsWithinRange: Rule = {
  name: "results-within-range",
  why: "A figure off the scale is a slip of the pen, and no more items can be run than there are.",
  needsEveryFile: false,
  check(dataset) {
    return resultsOf(dataset).flatMap(({ document, result, at, benchmark }) => {
      if (!benchmark) return [];
      const { value, items } = result;
      const tooMany =
        items !== null && benchmark.items !== null && items > benchmark.items
          ? [
              faultAt(
                document,
                ["results", at, "items"],
                `${benchmark.id} has ${benchmark.items} items`,
                `Should be at most ${benchmark.items}.`,
              ),
            ]
          : [];
      const { min } = benchmark.range;
      const run = benchmark.unit === "count" ? items : null;
      const max = run ?? benchmark.range.max;
      const isWithin = value === null || (value >= (min ?? value) && value <= (max ?? value));
      if (isWithin) return tooMany;
      const why = run === null ? `the range of ${benchmark.id} ends before` : `${run} items were run`;
      const remedy = remedyOf(min, max);
      return [...tooMany, faultAt(document, ["results", at, "value"], why, remedy)];
    });
  },
};

function remedyOf(min: number | null, max: number | null): string {
  if (min === null) return `Should be at most ${max}.`;
  return max === null ? `Should be at least ${min}.` : `Should be ${min} to ${max}.`;
}
