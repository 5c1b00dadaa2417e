import type { ModelData } from "@/lib/models/claim-evidence";
import { toMeasurements, toPairedMeasurements } from "@/lib/models/measurement";
import type { Dataset } from "./assemble-dataset";
import { loadDataset } from "./load";

let cached: ModelData | undefined;

/** All that was measured of models, with the exact tests of what was measured item by item; made once a process. */
export function loadModelData(): ModelData {
  cached ??= modelDataOf(loadDataset());
  return cached;
}

/** The same of any dataset. */
export function modelDataOf(dataset: Dataset): ModelData {
  const { pairedRuns } = dataset;
  const tables = dataset.tables.map(({ value }) => value);
  const resultLines = Object.fromEntries(
    dataset.tables.map(({ value, document }) => [
      value.id,
      value.results.map((_, at) => document.lineOf(["results", at])),
    ]),
  );
  const pairFiles = new Map(pairedRuns.map(({ value, document }) => [value.run, document]));
  return {
    models: dataset.models.value,
    benchmarks: dataset.benchmarks.value,
    tables,
    resultLines,
    sources: dataset.sources.value,
    measurements: toMeasurements(
      tables,
      dataset.benchmarks.value,
      (table, at) => resultLines[table]?.[at] ?? 1,
    ),
    pairings: toPairedMeasurements(
      pairedRuns.map(({ value }) => value),
      (run, at) => pairFiles.get(run)?.lineOf(["pairs", at]) ?? 1,
    ),
  };
}
