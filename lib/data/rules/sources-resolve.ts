import { suggest } from "../closest-word";
import { faultAt } from "../shape-faults";
import { sourceReferences } from "../source-references";
import type { Rule } from "./rule";

export const sourcesResolve: Rule = {
  name: "sources-resolve",
  why: "Every figure leads to its source within one click.",
  needsEveryFile: true,
  check(dataset) {
    const known = new Set(dataset.sources.value.map((source) => source.id));
    return sourceReferences(dataset)
      .filter(({ id }) => !known.has(id))
      .map(({ document, path, id }) =>
        faultAt(
          document,
          path,
          `${dataset.sources.document.file} has no such source`,
          suggest(id, [...known], "Add the source there or correct the id."),
        ),
      );
  },
};
