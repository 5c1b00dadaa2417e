import type { Dataset } from "./assemble-dataset";
import { dayRange } from "./partial-date";
import { resultsOf } from "./results-of";

/**
 * Whether a model was measured before its release, as far as the two partial dates tell: null where they leave it
 * open (both `2025-03`) or one is not known. On the day of release is not before it.
 */
export function isMeasuredBeforeRelease(measured: string | null, released: string | null): boolean | null {
  if (measured === null || released === null) return null;
  const [measurement, release] = [dayRange(measured), dayRange(released)];
  if (measurement.last < release.first) return true;
  return measurement.first >= release.last ? false : null;
}

/** Of how many results the dates tell whether the model was released already. */
export function countReleaseChecks(dataset: Dataset): { checkable: number; results: number } {
  const results = resultsOf(dataset);
  const checkable = results.filter(
    ({ table, model }) => isMeasuredBeforeRelease(table.measured, model?.released?.value ?? null) !== null,
  );
  return { checkable: checkable.length, results: results.length };
}
