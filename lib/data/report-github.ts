import type { Checked } from "./check-dataset";
import { describeFault, type Fault } from "./fault";

/**
 * Workflow commands of GitHub Actions, one a line, which show each fault at its line in a pull request:
 * `::error file=data/places.json,line=3,title=places-resolve::places[0].id: …`
 */
export function formatGithubReport({ faults, warnings }: Pick<Checked, "faults" | "warnings">): string[] {
  return [
    ...faults.map((fault) => toCommand("error", fault)),
    ...warnings.map((warning) => toCommand("warning", warning)),
  ];
}

function toCommand(command: "error" | "warning", fault: Fault): string {
  const column = /^column (\d+)$/.exec(fault.path)?.[1];
  const properties = [
    `file=${escapeProperty(fault.file)}`,
    `line=${fault.line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(fault.rule ?? "the file and its shape")}`,
  ];
  return `::${command} ${properties.join(",")}::${escapeMessage(describeFault(fault))}`;
}

/** As the toolkit of GitHub Actions escapes it (packages/core/src/command.ts). */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
