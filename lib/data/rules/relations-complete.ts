import { suggest } from "../closest-word";
import type { Model, ResultTable } from "../models-schema";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const relationsComplete: Rule = {
  name: "relations-complete",
  why: "A reader sees beside every figure what the measurer is to the maker.",
  needsEveryFile: true,
  check(dataset) {
    const modelOf = new Map(dataset.models.value.map((model) => [model.id, model]));
    return dataset.tables.flatMap(({ document, value: table }) => {
      const makers = makersOf(table, modelOf);
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

/** Each maker of a table's models, with the name of one of them. */
function makersOf({ results }: ResultTable, modelOf: ReadonlyMap<string, Model>): Map<string, string> {
  const makers = new Map<string, string>();
  for (const { model: id } of results) {
    const model = modelOf.get(id);
    if (model?.maker) makers.set(model.maker, model.name);
  }
  return makers;
}
