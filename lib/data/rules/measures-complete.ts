import { suggest } from "../closest-word";
import { pillarsOf } from "../edition-measures";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { scoreOf } from "../printed-scores";
import type { EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

/** A partial edition may know no pillar of a row; the row's pillars are then empty. */
export const measuresComplete: Rule = {
  name: "measures-complete",
  why: "Pillars are compared across rows; a missing or misspelt one would count as a gap.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const { rows, coverage } = value;
      const facets = rows.every((row) => hasKeys(row.facets, [])) ? [] : index.facets;
      const pillars = pillarsOf(value, index);
      return rows.flatMap((row, i) => {
        const faults = imputedFaults(document, row, i);
        if (!hasKeys(row.pillars, pillars) && !(coverage.partial && hasKeys(row.pillars, [])))
          faults.push(...compareKeys(document, ["rows", i, "pillars"], Object.keys(row.pillars), pillars));
        if (!hasKeys(row.facets, facets))
          faults.push(...compareKeys(document, ["rows", i, "facets"], Object.keys(row.facets), facets));
        return faults;
      });
    });
  },
};

/** All of the keys and no other. */
function hasKeys(scores: object, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in scores) {
    if (!keys.includes(key)) return false;
    count++;
  }
  return count === keys.length;
}

function imputedFaults(document: JsonDocument, row: EditionRow, i: number): Fault[] {
  return faultsIn(row.imputed ?? [], (measure, at) => {
    if (typeof scoreOf(row, measure) === "number") return;
    const known = ["overall", ...Object.keys(row.pillars), ...Object.keys(row.facets)];
    const remedy = suggest(measure, known, "Remove it, or add the score.");
    return faultAt(document, ["rows", i, "imputed", at], "the row has no such score", remedy);
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
