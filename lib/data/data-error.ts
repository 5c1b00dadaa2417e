import type { Fault } from "./fault";
import { formatFaults } from "./report-text";

/** Thrown where a data file is wrong. The message lists every fault, one a line. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(
    readonly faults: readonly Fault[],
    waiting: readonly string[] = [],
  ) {
    super(formatFaults(faults, waiting));
  }
}
