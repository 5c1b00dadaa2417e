import { assembleDataset, type DataFolder } from "@/lib/data/assemble-dataset";
import { formatFault } from "@/lib/data/fault";
import type { Rule } from "@/lib/data/rules/rule";
import { listedFolder } from "../listed-folder";
import { replaceIn, validFolder } from "../valid-folder";

/** What one rule says of a folder whose files all have their shape; throws where one has not. */
export function faultsOfRule(rule: Rule, folder: DataFolder): string[] {
  const { dataset, faults } = assembleDataset(folder);
  if (faults.length > 0) throw new Error(faults.map(formatFault).join("\n"));
  return rule.check(dataset).map(formatFault);
}

type Passage = [path: string, from: string, to: string];

/** The same after changes of single passages of the valid dataset: `[file, from, to]`. */
export function ruleFaultsAfter(rule: Rule, ...changes: Passage[]): string[] {
  return faultsAfterChanges(rule, validFolder(), changes);
}

/** The same of the dataset that has an indicator, a context, a group and changes. */
export function listFaultsAfter(rule: Rule, ...changes: Passage[]): string[] {
  return faultsAfterChanges(rule, listedFolder(), changes);
}

function faultsAfterChanges(rule: Rule, folder: DataFolder, changes: readonly Passage[]): string[] {
  return faultsOfRule(
    rule,
    changes.reduce((changed, change) => replaceIn(changed, ...change), folder),
  );
}
