import { type Measurement, toMeasurements } from "@/lib/models/measurement";
import type { Dataset } from "../assemble-dataset";
import type { Fault, JsonPath } from "../fault";
import type { Pairing } from "../models-schema";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

type Placed = { document: JsonDocument; path: JsonPath; pair: Pairing; run: string };
type Printed = {
  /** By run, benchmark, setting, model and number of items. */
  results: ReadonlyMap<string, readonly Measurement[]>;
  /** By table. */
  files: ReadonlyMap<string, string>;
};
type Check = (placed: Placed, printed: Printed) => Fault[];

const SIDES = [0, 1] as const;

/** Of a pair only the first kind of fault: one mistyped number would break them all. */
export const pairsAddUp: Rule = {
  name: "pairs-add-up",
  why: "The test of a comparison rests on these counts; they must be counts of the same answers.",
  needsEveryFile: false,
  check(dataset) {
    const printed = indexPrinted(dataset);
    return dataset.pairedRuns.flatMap(({ document, value: { run, pairs } }) =>
      pairs.flatMap((pair, i) => {
        const placed = { document, path: ["pairs", i], pair, run };
        return CHECKS.map((check) => check(placed, printed)).find((faults) => faults.length > 0) ?? [];
      }),
    );
  },
};

const twoModels: Check = ({ document, path, pair: { models } }) =>
  models[0] === models[1]
    ? [faultAt(document, [...path, "models", 1], "it is the first one too", "Should be another model.")]
    : [];

const countsFit: Check = ({ document, path, pair: { items, right, only } }) =>
  SIDES.flatMap((side) => {
    if (right[side] > items) {
      const remedy = `Should be at most ${items}.`;
      return [faultAt(document, [...path, "right", side], `both answered only ${items} items`, remedy)];
    }
    if (only[side] <= right[side]) return [];
    const remedy = `Should be at most ${right[side]}.`;
    return [faultAt(document, [...path, "only", side], `it answered only ${right[side]} right`, remedy)];
  });

const bothDiffer: Check = ({ document, path, pair: { right, only } }) => {
  if (right[0] - right[1] === only[0] - only[1]) return [];
  const why = `${right[0]} - ${right[1]} of right is another difference`;
  return [
    faultAt(document, [...path, "only"], why, "Should differ as right does: what both have right is shared."),
  ];
};

const itemsSuffice: Check = ({ document, path, pair: { items, right, only } }) => {
  const answered = right[0] + only[1];
  if (answered <= items) return [];
  const why = `one or both answered ${right[0]} + ${only[1]} items right`;
  return [faultAt(document, [...path, "items"], why, `Should be at least ${answered}.`)];
};

const tablesAgree: Check = ({ document, path, pair, run }, printed) =>
  SIDES.flatMap((side) => {
    const { benchmark, setting, models, items } = pair;
    const results = printed.results.get(keyOf({ run, benchmark, setting, model: models[side], items }));
    const other = results?.find(({ right }) => right !== null && right !== pair.right[side]);
    if (!other) return [];
    const why = `${printed.files.get(other.table)} prints ${JSON.stringify(other.printed)} of ${items} items`;
    return [faultAt(document, [...path, "right", side], why, `Should be ${other.right}.`)];
  });

function indexPrinted({ tables, pairedRuns, benchmarks }: Dataset): Printed {
  const runs = new Set(pairedRuns.map(({ value }) => value.run));
  const paired = tables.filter(({ value }) => runs.has(value.run));
  const files = new Map(paired.map(({ document, value }) => [value.id, document.file]));
  const results = new Map<string, Measurement[]>();
  for (const result of toMeasurements(
    paired.map(({ value }) => value),
    benchmarks.value,
  )) {
    const key = keyOf(result);
    const sameKey = results.get(key);
    if (sameKey) sameKey.push(result);
    else results.set(key, [result]);
  }
  return { results, files };
}

type Key = Pick<Measurement, "run" | "benchmark" | "setting" | "model" | "items">;

function keyOf({ run, benchmark, setting, model, items }: Key): string {
  return `${run} ${benchmark} ${setting} ${model} ${items}`;
}

const CHECKS: readonly Check[] = [twoModels, countsFit, bothDiffer, itemsSuffice, tablesAgree];
