import type { Benchmark } from "@/lib/data/models-schema";
import type { ModelData } from "./claim-evidence";

/** A whole benchmark with the parts of it that are known, and the tables that have any of them. */
export type BenchmarkTree = { root: Benchmark; parts: Benchmark[]; tables: string[] };

/** @throws where there is no such benchmark: the data rules do not let that happen. */
export function findBenchmark(id: string, { benchmarks }: Pick<ModelData, "benchmarks">): Benchmark {
  const found = benchmarks.find((benchmark) => benchmark.id === id);
  if (!found) throw new Error(`data/benchmarks.json has no benchmark ${JSON.stringify(id)}`);
  return found;
}

/** Every whole benchmark of which there are results, its own or those of its parts, in the order of the file. */
export function benchmarkTrees({
  benchmarks,
  tables,
}: Pick<ModelData, "benchmarks" | "tables">): BenchmarkTree[] {
  return benchmarks
    .filter(({ partOf }) => partOf === null)
    .map((root) => {
      const parts = benchmarks.filter(({ partOf }) => partOf === root.id);
      const ids = new Set([root, ...parts].map(({ id }) => id));
      const found = tables.filter(({ results }) => results.some(({ benchmark }) => ids.has(benchmark)));
      return { root, parts, tables: found.map(({ id }) => id) };
    })
    .filter(({ tables: found }) => found.length > 0);
}

/** In how many tables a benchmark itself stands. */
export function tablesWith(id: string, { tables }: Pick<ModelData, "tables">): number {
  return tables.filter(({ results }) => results.some(({ benchmark }) => benchmark === id)).length;
}
