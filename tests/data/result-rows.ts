import { loadPairedRuns, loadTables } from "@/lib/data/load";
import type { Pairing, Result, ResultTable } from "@/lib/data/models-schema";

export function tableOf(id: string): ResultTable {
  return found(
    loadTables().find((table) => table.id === id),
    id,
  );
}

export function resultOf(table: string, benchmark: string, model: string): Result {
  return found(
    tableOf(table).results.find((result) => result.benchmark === benchmark && result.model === model),
    `${table} ${benchmark} ${model}`,
  );
}

/** The pair of a run with these two models in this order. */
export function pairOf(run: string, benchmark: string, ...models: [string, string]): Pairing {
  const pairs = loadPairedRuns().find((file) => file.run === run)?.pairs ?? [];
  return found(
    pairs.find((pair) => pair.benchmark === benchmark && pair.models.join() === models.join()),
    `${run} ${benchmark} ${models}`,
  );
}

export function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? Number.NaN), 0);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`No such record: ${what}`);
  return value;
}
