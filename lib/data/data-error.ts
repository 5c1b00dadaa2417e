import { type Fault, formatFault } from "./fault";

/** Thrown where a data file is wrong. The message lists every fault, one a line. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(
    readonly faults: readonly Fault[],
    waiting: readonly string[] = [],
  ) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    const rest =
      waiting.length === 0 ? [] : [`Not checked until every file can be read: ${waiting.join(", ")}.`];
    super([`The data has ${count}:`, ...faults.map(formatFault), ...rest].join("\n"));
  }
}
