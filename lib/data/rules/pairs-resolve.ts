import type { Rule } from "./rule";
import { knownIds, unknownIdFaults } from "./unknown-id";

export const pairsResolve: Rule = {
  name: "pairs-resolve",
  why: "Who measured a comparison, when and how, stands in the tables of its run.",
  needsEveryFile: true,
  check({ folder, pairedRuns, tables, benchmarks, models }) {
    const runs = {
      kind: "run",
      file: `${folder.name}/results`,
      ids: new Set(tables.map(({ value }) => value.run)),
    };
    const [knownBenchmarks, knownModels] = [knownIds("benchmark", benchmarks), knownIds("model", models)];
    return pairedRuns.flatMap(({ document, value: { run, pairs } }) => {
      const unknownRun = unknownIdFaults(document, ["run"], run, runs);
      const ofRun = tables.filter(({ value }) => value.run === run);
      const ids = new Set(ofRun.flatMap(({ value }) => Object.keys(value.settings)));
      const settings = { kind: "setting", file: `run ${run}`, ids };
      return [
        ...unknownRun,
        ...pairs.flatMap((pair, i) => [
          ...unknownIdFaults(document, ["pairs", i, "benchmark"], pair.benchmark, knownBenchmarks),
          ...(unknownRun.length > 0
            ? []
            : unknownIdFaults(document, ["pairs", i, "setting"], pair.setting, settings)),
          ...pair.models.flatMap((model, at) =>
            unknownIdFaults(document, ["pairs", i, "models", at], model, knownModels),
          ),
        ]),
      ];
    });
  },
};
