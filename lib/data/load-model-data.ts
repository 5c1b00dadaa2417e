import type { ModelData } from "@/lib/models/claim-evidence";
import { toMeasurements, toPairedMeasurements } from "@/lib/models/measurement";
import { loadBenchmarks, loadDataset, loadModels, loadPairedRuns, loadTables } from "./load";

let cached: ModelData | undefined;

/** All that was measured of models, with the exact tests of what was measured item by item; made once a process. */
export function loadModelData(): ModelData {
  cached ??= {
    models: loadModels(),
    benchmarks: loadBenchmarks(),
    tables: loadTables(),
    sources: loadDataset().sources.value,
    measurements: toMeasurements(loadTables(), loadBenchmarks()),
    pairings: toPairedMeasurements(loadPairedRuns()),
  };
  return cached;
}
