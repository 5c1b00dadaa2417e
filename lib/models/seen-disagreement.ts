import type { Benchmark, PairedRun } from "@/lib/data/models-schema";

/** In how many tests of two models it is known item by item, and the least and the largest share of disagreement. */
export type SeenDisagreement = { tests: number; low: number; high: number };

/**
 * On how many of the items exactly one of the two was right, as a share (0..1), over whole tests and not their parts;
 * null where no test of the two is known item by item.
 */
export function seenDisagreement(
  models: readonly string[],
  benchmarks: readonly Benchmark[],
  runs: readonly PairedRun[],
): SeenDisagreement | null {
  const whole = new Set(benchmarks.filter(({ partOf }) => partOf === null).map(({ id }) => id));
  const shares = runs
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => whole.has(pair.benchmark) && models.every((id) => pair.models.includes(id)))
    .map(({ only, items }) => (only[0] + only[1]) / items);
  if (shares.length === 0) return null;
  return { tests: shares.length, low: Math.min(...shares), high: Math.max(...shares) };
}
