import type { Benchmark, PairedRun, Result, ResultTable } from "@/lib/data/models-schema";
import { countRight } from "./count-right";
import { mcnemarExact } from "./mcnemar-exact";
import { printedPrecision } from "./printed-precision";

/** One result with what decides whether it may stand beside another: the table, the setting and the items. */
export type Measurement = {
  table: string;
  run: string;
  benchmark: string;
  setting: string;
  model: string;
  /** In the benchmark's unit. */
  value: number;
  /** As it stands in the table. */
  printed: string;
  /** How many items were run, and how many of them were answered right; null where it is not known. */
  items: number | null;
  right: number | null;
  /** Of the result in its file. */
  line: number;
};

/** Two models compared item by item; `p` is that of the exact McNemar test. */
export type PairedMeasurement = {
  run: string;
  benchmark: string;
  setting: string;
  models: readonly [string, string];
  items: number;
  right: readonly [number, number];
  p: number;
  /** Of the pair in its file. */
  line: number;
};

/** The line of a file's record, by the table or the run and the record's position. */
type LineOf = (file: string, at: number) => number;

const NOT_ASKED: LineOf = () => 1;

/**
 * The measurements of ability in the tables, in their order; prices, means of others and words for a number are none.
 * Whoever shows no lines leaves `lineOf` out.
 */
export function toMeasurements(
  tables: readonly ResultTable[],
  benchmarks: readonly Benchmark[],
  lineOf = NOT_ASKED,
): Measurement[] {
  const known = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]));
  return tables.flatMap(({ id, run, results }) =>
    results.flatMap((result, at) => {
      const benchmark = known.get(result.benchmark);
      if (benchmark?.kind !== "benchmark" || result.value === null) return [];
      const { setting, model, value, printed, items } = result;
      const right = rightOf(result, benchmark);
      const line = lineOf(id, at);
      return [
        { table: id, run, benchmark: benchmark.id, setting, model, value, printed, items, right, line },
      ];
    }),
  );
}

export function toPairedMeasurements(runs: readonly PairedRun[], lineOf: LineOf): PairedMeasurement[] {
  return runs.flatMap(({ run, pairs }) =>
    pairs.map(({ benchmark, setting, models, items, right, only }, at) => ({
      run,
      benchmark,
      setting,
      models,
      items,
      right,
      p: mcnemarExact(only[0], only[1]),
      line: lineOf(run, at),
    })),
  );
}

function rightOf({ value, items, printed }: Result, { scoring, unit }: Benchmark): number | null {
  if (scoring !== "right-or-wrong" || items === null || value === null) return null;
  if (unit === "count") return value;
  return unit === "percent" ? countRight(value, items, printedPrecision(printed)) : null;
}
