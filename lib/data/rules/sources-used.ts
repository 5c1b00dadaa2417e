import { faultAt } from "../shape-faults";
import { sourceReferences } from "../source-references";
import type { Rule } from "./rule";

export const sourcesUsed: Rule = {
  name: "sources-used",
  why: "A source without figures tells readers that we took something from it.",
  needsEveryFile: true,
  check(dataset) {
    const used = new Set(sourceReferences(dataset).map(({ id }) => id));
    const { document, value } = dataset.sources;
    return value.flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            faultAt(
              document,
              [i, "id"],
              "no figure names this source",
              "Name it where it is used, or remove it.",
            ),
          ],
    );
  },
};
