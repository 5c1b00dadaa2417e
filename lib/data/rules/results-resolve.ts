import { resultsOf } from "../results-of";
import type { Rule } from "./rule";
import { knownIds, unknownIdFaults } from "./unknown-id";

/** The parties of `relations` are the makers of the models, says relations-complete. */
export const resultsResolve: Rule = {
  name: "results-resolve",
  why: "A figure of a model or benchmark without a record stands nowhere; without its setting it says nothing.",
  needsEveryFile: true,
  check(dataset) {
    const benchmarks = knownIds("benchmark", dataset.benchmarks);
    const models = knownIds("model", dataset.models);
    const parties = knownIds("party", dataset.parties);
    const ofTables = dataset.tables.flatMap(({ document, value }) =>
      unknownIdFaults(document, ["measuredBy"], value.measuredBy, parties),
    );
    const ofResults = resultsOf(dataset).flatMap(({ document, table, result, path }) => {
      const settings = { kind: "setting", file: "the table", ids: new Set(Object.keys(table.settings)) };
      return [
        ...unknownIdFaults(document, [...path, "benchmark"], result.benchmark, benchmarks),
        ...unknownIdFaults(document, [...path, "setting"], result.setting, settings),
        ...unknownIdFaults(document, [...path, "model"], result.model, models),
      ];
    });
    return [...ofTables, ...ofResults];
  },
};
