import { assembleDataset, type DataFolder } from "@/lib/data/assemble-dataset";
import { formatFault } from "@/lib/data/fault";
import type { Rule } from "@/lib/data/rules/rule";
import { replaceIn, validFolder } from "../valid-folder";

/** What one rule says of a folder whose files all have their shape; throws where one has not. */
export function faultsOfRule(rule: Rule, folder: DataFolder): string[] {
  const { dataset, faults } = assembleDataset(folder);
  if (faults.length > 0) throw new Error(faults.map(formatFault).join("\n"));
  return rule.check(dataset).map(formatFault);
}

/** The same after changes of single passages of the valid dataset: `[file, from, to]`. */
export function ruleFaultsAfter(
  rule: Rule,
  ...changes: [path: string, from: string, to: string][]
): string[] {
  const folder = changes.reduce((changed, change) => replaceIn(changed, ...change), validFolder());
  return faultsOfRule(rule, folder);
}
