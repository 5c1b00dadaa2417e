import type { Checked } from "./check-dataset";
import type { Fault } from "./fault";

/**
 * A JSON list of all faults and then all warnings, `[]` where there are none. `rule` is null where the file or its
 * shape is wrong; `severity` is "error" or "warning".
 */
export function formatJsonReport({ faults, warnings }: Pick<Checked, "faults" | "warnings">): string {
  const records = [
    ...faults.map((fault) => toRecord(fault, "error")),
    ...warnings.map((warning) => toRecord(warning, "warning")),
  ];
  return JSON.stringify(records, null, 2);
}

function toRecord({ file, line, path, value, why, remedy, rule }: Fault, severity: "error" | "warning") {
  return { severity, rule: rule ?? null, file, line, path, value, why, remedy };
}
