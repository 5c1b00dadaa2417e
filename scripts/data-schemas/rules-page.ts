import type { Rule } from "@/lib/data/rules/rule";
import { GENERATED } from "./generated";

export const RULES_PAGE = "docs/data/rules.md";

/** The page of all rules, in the order in which they are checked. */
export function rulesPage(rules: readonly Pick<Rule, "name" | "why" | "isWarning">[]): string {
  const rows = rules.map(
    ({ name, why, isWarning }) =>
      `| [${name}](../../lib/data/rules/${name}.ts)${isWarning ? " (a warning)" : ""} | ${why} |`,
  );
  return [
    "# What must hold across the files",
    GENERATED,
    "`npm run data:check` asks first whether each file is JSON, then whether it has its shape, then these. The reason says what goes wrong for a reader where a rule is broken; the file says exactly what is asked. A warning fails nothing and wants a look.",
    ["| rule | why |", "|---|---|", ...rows].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}
