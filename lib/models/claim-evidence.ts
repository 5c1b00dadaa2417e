import type { Comparison } from "@/lib/data/claims-schema";
import type { Benchmark, Model, ResultTable } from "@/lib/data/models-schema";
import type { Source } from "@/lib/data/schema";
import type { Evidence } from "./admissible";
import type { Measurement, PairedMeasurement } from "./measurement";
import { type SharedRow, sharedRows } from "./shared-rows";

/** All that was measured of models, as the selectors of lib/views need it. */
export type ModelData = {
  models: readonly Model[];
  benchmarks: readonly Benchmark[];
  tables: readonly ResultTable[];
  /** The lines of each table's results in its file. */
  resultLines: Readonly<Record<string, readonly number[]>>;
  sources: readonly Source[];
  measurements: readonly Measurement[];
  pairings: readonly PairedMeasurement[];
};

/** Every like-for-like row of two models, the first one first. */
export function evidenceOf(first: string, second: string, data: ModelData): Evidence[] {
  return sharedRows([first, second], data.measurements, data.pairings).map((row) => toEvidence(row, data));
}

/**
 * The same comparison with later versions: pairs of the two families of which one at least came out after the model
 * meant and neither before it, so far as both dates are known. They never change a verdict.
 */
export function laterPairs({ stronger, weaker }: Comparison, data: ModelData): [string, string][] {
  const laterOrSame = (id: string) => {
    const meant = modelOf(id, data);
    return data.models.filter(
      (model) =>
        model.id === id || (model.family !== null && model.family === meant.family && isLater(model, meant)),
    );
  };
  return laterOrSame(stronger).flatMap((a) =>
    laterOrSame(weaker).flatMap((b): [string, string][] =>
      a.id === stronger && b.id === weaker ? [] : [[a.id, b.id]],
    ),
  );
}

/** @throws where there is no such model: the data rules do not let that happen. */
export function modelOf(id: string, { models }: Pick<ModelData, "models">): Model {
  const model = models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`data/models.json has no model ${JSON.stringify(id)}`);
  return model;
}

function isLater(model: Model, meant: Model): boolean {
  if (!model.released || !meant.released) return false;
  const [a, b] = [model.released.value, meant.released.value];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function toEvidence(row: SharedRow, { benchmarks, tables, sources }: ModelData): Evidence {
  const benchmark = benchmarks.find(({ id }) => id === row.benchmark);
  const table = tables.find(({ id }) => id === row.table);
  const grade = sources.find(({ id }) => id === table?.source)?.grade;
  if (!benchmark || !table || !grade) throw new Error(`${row.table} ${row.benchmark} does not resolve`);
  return { row, benchmark, table, grade };
}
