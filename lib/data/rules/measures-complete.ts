import { suggest } from "../closest-word";
import { pillarsOf } from "../edition-measures";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { scoreOf } from "../printed-scores";
import type { EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** A partial edition may know no pillar of a row; the row's pillars are then empty. */
export const measuresComplete: Rule = {
  name: "measures-complete",
  why: "Pillars are compared across rows; a missing or misspelt one would count as a gap.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const withoutFacets = value.rows.every((row) => Object.keys(row.facets).length === 0);
      const pillars = pillarsOf(value, index);
      return value.rows.flatMap((row, i) => [
        ...(value.coverage.partial && Object.keys(row.pillars).length === 0
          ? []
          : compareKeys(document, ["rows", i, "pillars"], Object.keys(row.pillars), pillars)),
        ...(withoutFacets
          ? []
          : compareKeys(document, ["rows", i, "facets"], Object.keys(row.facets), index.facets)),
        ...imputedFaults(document, row, i),
      ]);
    });
  },
};

function imputedFaults(document: JsonDocument, row: EditionRow, i: number): Fault[] {
  return (row.imputed ?? []).flatMap((measure, at) => {
    const known = ["overall", ...Object.keys(row.pillars), ...Object.keys(row.facets)];
    if (typeof scoreOf(row, measure) === "number") return [];
    const remedy = suggest(measure, known, "Remove it, or add the score.");
    return [faultAt(document, ["rows", i, "imputed", at], "the row has no such score", remedy)];
  });
}

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
