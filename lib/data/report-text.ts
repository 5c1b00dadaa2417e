import { type Fault, formatFault } from "./fault";

/** All faults, one a line under their number, and the rules that could not be applied. */
export function formatFaults(faults: readonly Fault[], waiting: readonly string[]): string {
  const head = `The data has ${inWords(faults.length, "fault")}:`;
  return [head, ...faults.map(formatFault), ...formatWaiting(waiting)].join("\n");
}

export function formatWarnings(warnings: readonly Fault[]): string {
  const verb = warnings.length === 1 ? "fails" : "fail";
  const head = `${inWords(warnings.length, "warning")}, which ${verb} nothing:`;
  return [head, ...warnings.map(formatFault)].join("\n");
}

/** One line, or none where every rule was applied. */
export function formatWaiting(waiting: readonly string[]): string[] {
  return waiting.length === 0 ? [] : [`Not checked until every file can be read: ${waiting.join(", ")}.`];
}

/** `1 fault`, `4 faults`. */
export function inWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
