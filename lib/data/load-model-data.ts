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
  const tables = dataset.tables.map(({ value }) => value);
  return {
    models: dataset.models.value,
    benchmarks: dataset.benchmarks.value,
    tables,
    sources: dataset.sources.value,
    measurements: toMeasurements(tables, dataset.benchmarks.value),
    pairings: toPairedMeasurements(dataset.pairedRuns.map(({ value }) => value)),
  };
}
