import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const plusMinusExplained: Rule = {
  name: "plus-minus-explained",
  why: "A ± may be a standard error or an interval; without words nobody can tell.",
  needsEveryFile: false,
  check({ tables }) {
    return tables.flatMap(({ document, value: { plusMinus, results } }) => {
      const first = results.find(({ printed }) => printed.includes("±"));
      if ((plusMinus === null) === (first === undefined)) return [];
      const [why, remedy] = first
        ? [`${JSON.stringify(first.printed)} is printed`, "Should say what the measurer means by ±."]
        : ["no result has a ±", "Should be null."];
      return [faultAt(document, ["plusMinus"], why, remedy)];
    });
  },
};
