import { suggest } from "../closest-word";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const measuresComplete: Rule = {
  name: "measures-complete",
  why: "Pillars are compared across rows; a missing or misspelt one would count as a gap.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const withoutFacets = value.rows.every((row) => Object.keys(row.facets).length === 0);
      return value.rows.flatMap((row, i) => [
        ...compareKeys(document, ["rows", i, "pillars"], Object.keys(row.pillars), index.pillars),
        ...(withoutFacets
          ? []
          : compareKeys(document, ["rows", i, "facets"], Object.keys(row.facets), index.facets)),
      ]);
    });
  },
};

function compareKeys(
  document: JsonDocument,
  path: JsonPath,
  found: readonly string[],
  expected: readonly string[],
): Fault[] {
  const missing = expected.filter((id) => !found.includes(id));
  const unknown = found.filter((id) => !expected.includes(id));
  return [
    ...missing.map((id) =>
      faultAt(
        document,
        [...path, id],
        "the index has this score",
        "Add it, null where nothing is published.",
      ),
    ),
    ...unknown.map((id) =>
      faultAt(
        document,
        [...path, id],
        "the index has no such score",
        suggest(id, expected, `Should be one of ${expected.join(", ")}.`),
      ),
    ),
  ];
}
