import type { Claim } from "../claims-schema";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const claimsFitKind: Rule = {
  name: "claims-fit-kind",
  why: "A comparison is judged by measurements, a fact by its clauses; all else gets no verdict.",
  needsEveryFile: false,
  check({ claims }) {
    return claims.flatMap((file) => [
      ...comparisonFaults(file),
      ...clauseFaults(file),
      ...orderFaults(file),
      ...dayFaults(file),
    ]);
  },
};

function comparisonFaults({ document, value: { kind, comparison } }: DataFile<Claim>): Fault[] {
  const path = ["comparison"];
  if (comparison === null) {
    return kind === "comparison"
      ? [faultAt(document, path, "the claim is a comparison", "Add the domain and the two models.")]
      : [];
  }
  if (kind !== "comparison") {
    const remedy = 'Should be null, or kind "comparison".';
    return [faultAt(document, path, `the claim is of the kind ${JSON.stringify(kind)}`, remedy)];
  }
  if (comparison.stronger !== comparison.weaker) return [];
  return [
    faultAt(document, [...path, "weaker"], "it is said to be the stronger too", "Should be another model."),
  ];
}

function clauseFaults({ document, value: { kind, clauses } }: DataFile<Claim>): Fault[] {
  if ((kind === "fact") === clauses.length > 0) return [];
  const [why, remedy] =
    kind === "fact"
      ? ["the claim is a fact", 'Add what must be true, { "kind": "unsourced" } where no source bears on it.']
      : [`the claim is of the kind ${JSON.stringify(kind)}`, 'Should be empty, or kind "fact".'];
  return [faultAt(document, ["clauses"], why, remedy)];
}

function orderFaults({ document, value: { clauses } }: DataFile<Claim>): Fault[] {
  return clauses.flatMap((clause, i) =>
    clause.kind === "order" && clause.behind.includes(clause.ahead)
      ? [faultAt(document, ["clauses", i, "behind"], "it has the model that is ahead", "Should be others.")]
      : [],
  );
}

function dayFaults({ document, value: { said, saidOn, saidUntil } }: DataFile<Claim>): Fault[] {
  if (saidUntil !== undefined) {
    if (saidUntil <= said)
      return [faultAt(document, ["saidUntil"], `it was said ${said}`, "Should be later.")];
    return saidOn === null
      ? []
      : [faultAt(document, ["saidOn"], "the day is not known", "Should be null beside saidUntil.")];
  }
  if (saidOn === null || saidOn.startsWith(said)) return [];
  return [faultAt(document, ["saidOn"], `it was said ${said}`, `Should be null or a day of ${said}.`)];
}
