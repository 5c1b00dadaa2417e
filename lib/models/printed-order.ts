import type { Clause } from "@/lib/data/claims-schema";
import type { Benchmark, Result, ResultTable } from "@/lib/data/models-schema";

type Cell = { table: string; benchmark: string; setting: string };
type Tables = { tables: readonly ResultTable[]; benchmarks: readonly Benchmark[] };

export type PrintedResult = { table: ResultTable; benchmark: Benchmark; result: Result };

/** What a table prints of a model for a benchmark in a setting, or null where it prints nothing of it. */
export function printedResult(
  cell: Cell,
  model: string,
  { tables, benchmarks }: Tables,
): PrintedResult | null {
  const table = tables.find(({ id }) => id === cell.table);
  const benchmark = benchmarks.find(({ id }) => id === cell.benchmark);
  const result = table?.results.find(
    (one) => one.benchmark === cell.benchmark && one.setting === cell.setting && one.model === model,
  );
  return table && benchmark && result ? { table, benchmark, result } : null;
}

export type PrintedOrder = { first: PrintedResult; others: PrintedResult[]; holds: boolean };

/**
 * Whether a table prints one model ahead of each of the others, where "ahead" is higher or lower as the benchmark has
 * it: 19.50 dollars are behind 0.80. Equal values are not ahead. Null where one of them has no number there.
 */
export function printedOrder(clause: Extract<Clause, { kind: "order" }>, data: Tables): PrintedOrder | null {
  const first = printedResult(clause, clause.ahead, data);
  const others = clause.behind.flatMap((model) => printedResult(clause, model, data) ?? []);
  if (!first || others.length < clause.behind.length) return null;
  const direction = first.benchmark.higherIsBetter ? 1 : -1;
  const values = [first, ...others].map(({ result }) => result.value);
  const [ahead = null, ...behind] = values;
  if (ahead === null || behind.includes(null)) return null;
  return { first, others, holds: behind.every((value) => value !== null && direction * (ahead - value) > 0) };
}
