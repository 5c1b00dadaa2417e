import { countRight } from "@/lib/models/count-right";
import { printedPrecision } from "@/lib/models/printed-precision";
import { resultsOf } from "../results-of";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import type { Rule } from "./rule";

/** With more items than steps of the scale (above 1000 with tenths) some count gives any share: no fault can be seen. */
export const sharesAreCounts: Rule = {
  name: "shares-are-counts",
  why: "A share that no whole number of right answers gives was mistyped, or taken of other items.",
  needsEveryFile: false,
  check(dataset) {
    return faultsIn(resultsOf(dataset), ({ document, result, at, benchmark }) => {
      const { value, items, printed } = result;
      if (benchmark?.scoring !== "right-or-wrong" || benchmark.unit !== "percent") return;
      if (value === null || items === null) return;
      const precision = printedPrecision(printed);
      if (items > 100 / precision || countRight(value, items, precision) !== null) return;
      const why = `no whole number of ${items} items is ${printed}`;
      const remedy = `Should be a share of ${items} items, or items is wrong.`;
      return faultAt(document, ["results", at, "printed"], why, remedy);
    });
  },
};
