import type { Rule } from "./rule";
import { knownIds, unknownIdFaults, unknownIdsIn } from "./unknown-id";

/** The parties of `relations` are the makers of the models, says relations-complete. */
export const resultsResolve: Rule = {
  name: "results-resolve",
  why: "A figure of a model or benchmark without a record stands nowhere; without its setting it says nothing.",
  needsEveryFile: true,
  check(dataset) {
    const benchmarks = knownIds("benchmark", dataset.benchmarks);
    const models = knownIds("model", dataset.models);
    const parties = knownIds("party", dataset.parties);
    return dataset.tables.flatMap(({ document, value }) => {
      const results = { list: ["results"], records: value.results };
      const settings = { kind: "setting", file: "the table", ids: new Set(Object.keys(value.settings)) };
      return [
        ...unknownIdFaults(document, ["measuredBy"], value.measuredBy, parties),
        ...unknownIdsIn(document, { ...results, key: "benchmark" }, benchmarks),
        ...unknownIdsIn(document, { ...results, key: "setting" }, settings),
        ...unknownIdsIn(document, { ...results, key: "model" }, models),
      ];
    });
  },
};
