import { faultAt } from "../shape-faults";
import { countableEditionsOf, type Rule } from "./rule";

export const coverageHolds: Rule = {
  name: "coverage-holds",
  why: '"31st of 83" is only true where 83 were ranked.',
  needsEveryFile: false,
  check(dataset) {
    return countableEditionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const { places, partial } = value.coverage;
      const ranked = value.rows.filter((row) => row.rank !== null).length;
      if (partial ? ranked < places : ranked === places) return [];
      const remedy = partial
        ? `Should be more than ${ranked}, or coverage.partial false.`
        : `Should be ${ranked}; where rows are missing, add them or make coverage.partial true.`;
      const why = `${ranked} rows are ranked and the edition is ${partial ? "" : "not "}marked partial`;
      return [faultAt(document, ["coverage", "places"], why, remedy)];
    });
  },
};
