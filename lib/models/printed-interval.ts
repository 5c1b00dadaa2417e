import type { Measurement } from "./measurement";
import { type ShareInterval, wilsonInterval } from "./wilson-interval";

type Place = Pick<Measurement, "table" | "benchmark" | "setting" | "model">;

/** Wilson's 95 % interval of what a table prints, and of how many items; null where it is not known how many were right. */
export function printedInterval(
  { table, benchmark, setting, model }: Place,
  measurements: readonly Measurement[],
): (ShareInterval & { items: number }) | null {
  const found = measurements.find(
    (one) =>
      one.table === table && one.benchmark === benchmark && one.setting === setting && one.model === model,
  );
  if (!found || found.right === null || found.items === null) return null;
  return { ...wilsonInterval(found.right, found.items), items: found.items };
}
