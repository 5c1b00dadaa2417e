import type { Benchmark, Model, Result } from "@/lib/data/models-schema";

/** "3rd of 20": 1 is the best, equal values share a place and the next ones are left out. */
export type TablePlace = { place: number; of: number; isShared: boolean };

/**
 * Where a result stands among the models of its table with the same benchmark and setting, on as many items; teams of
 * people are left out. Null where it is no number, or stands alone.
 */
export function placeInTable(
  result: Result,
  results: readonly Result[],
  { higherIsBetter }: Pick<Benchmark, "higherIsBetter">,
  people: ReadonlySet<Model["id"]>,
): TablePlace | null {
  const own = result.value;
  const values = results
    .filter((other) => isBeside(result, other) && !people.has(other.model))
    .flatMap(({ value }) => value ?? []);
  if (own === null || values.length < 2) return null;
  const better = values.filter((value) => (higherIsBetter ? value > own : value < own));
  return {
    place: better.length + 1,
    of: values.length,
    isShared: values.filter((value) => value === own).length > 1,
  };
}

function isBeside(a: Result, b: Result): boolean {
  return a.benchmark === b.benchmark && a.setting === b.setting && a.items === b.items;
}
