import { suggest } from "../closest-word";
import { resultsOf } from "../results-of";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const relationsComplete: Rule = {
  name: "relations-complete",
  why: "A reader sees beside every figure what the measurer is to the maker.",
  needsEveryFile: true,
  check(dataset) {
    const results = resultsOf(dataset);
    return dataset.tables.flatMap(({ document, value: table }) => {
      const makers = new Map(
        results.flatMap(({ table: other, model }) =>
          other === table && model?.maker ? [[model.maker, model.name] as const] : [],
        ),
      );
      const missing = [...makers]
        .filter(([maker]) => table.relations[maker] === undefined)
        .map(([maker, model]) =>
          faultAt(
            document,
            ["relations", maker],
            `${model} of this table is its model`,
            'Add what the measurer is to it, "unknown" where we do not know.',
          ),
        );
      const wrong = Object.entries(table.relations).flatMap(([party, relation]) => {
        const path = ["relations", party];
        if (!makers.has(party)) {
          const remedy = suggest(party, [...makers.keys()], "Remove it.");
          return [faultAt(document, path, "no model of this table is its model", remedy)];
        }
        if ((relation === "maker") === (party === table.measuredBy)) return [];
        return relation === "maker"
          ? [faultAt(document, path, `${table.measuredBy} measured`, "Should be what that party is to it.")]
          : [faultAt(document, path, "it measured its own model", 'Should be "maker".')];
      });
      return [...missing, ...wrong];
    });
  },
};
