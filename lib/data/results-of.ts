import type { Dataset } from "./assemble-dataset";
import type { Benchmark, Model, Result, ResultTable } from "./models-schema";
import type { JsonDocument } from "./parse-json";

/** A result with what it names: undefined where there is no such record, which other rules report. */
export type PlacedResult = {
  document: JsonDocument;
  table: ResultTable;
  result: Result;
  /** Where it stands in its file: `["results", at]`. */
  at: number;
  benchmark: Benchmark | undefined;
  model: Model | undefined;
};

/** Every result of every table. */
export function resultsOf({ tables, benchmarks, models }: Dataset): PlacedResult[] {
  const [benchmarkOf, modelOf] = [byId(benchmarks.value), byId(models.value)];
  return tables.flatMap(({ document, value: table }) =>
    table.results.map((result, at) => ({
      document,
      table,
      result,
      at,
      benchmark: benchmarkOf.get(result.benchmark),
      model: modelOf.get(result.model),
    })),
  );
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
