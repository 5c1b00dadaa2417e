import type { ModelData } from "@/lib/models/claim-evidence";
import { toMeasurements, toPairedMeasurements } from "@/lib/models/measurement";
import { present } from "@/lib/present";
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
  const tableFiles = new Map(dataset.tables.map(({ value, document }) => [value.id, document]));
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
    measurements: toMeasurements(tables, dataset.benchmarks.value, (table, at) =>
      present(tableFiles.get(table), `table ${table}`).lineOf(["results", at]),
    ),
    pairings: toPairedMeasurements(
      pairedRuns.map(({ value }) => value),
      (run, at) => present(pairFiles.get(run), `paired run ${run}`).lineOf(["pairs", at]),
    ),
  };
}
