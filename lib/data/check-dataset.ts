import { assembleDataset, type DataFolder, type Dataset } from "./assemble-dataset";
import { type Fault, sortFaults } from "./fault";
import { RULES } from "./rules";
import type { Rule } from "./rules/rule";

export type Checked = {
  dataset: Dataset;
  /** By file and line. */
  faults: Fault[];
  /** What may be right and wants a look, by file and line; never a reason to fail. */
  warnings: Fault[];
  /** Names of the rules that wait until every file can be read. */
  waiting: string[];
};

/** Parses every file and applies every rule that can be applied. */
export function checkDataset(folder: DataFolder): Checked {
  const { dataset, faults } = assembleDataset(folder);
  const isWhole = faults.length === 0;
  const applied = RULES.filter((rule) => isWhole || !rule.needsEveryFile);
  const findingsOf = (rules: readonly Rule[]) =>
    rules.flatMap((rule) => rule.check(dataset).map((fault) => ({ ...fault, rule: rule.name })));
  return {
    dataset,
    faults: sortFaults([...faults, ...findingsOf(applied.filter(({ isWarning }) => !isWarning))]),
    warnings: sortFaults(findingsOf(applied.filter(({ isWarning }) => isWarning))),
    waiting: RULES.filter((rule) => !applied.includes(rule)).map((rule) => rule.name),
  };
}
