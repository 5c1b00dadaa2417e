import { assembleDataset, type DataFolder, type Dataset } from "./assemble-dataset";
import type { Fault } from "./fault";
import { RULES } from "./rules";

export type Checked = {
  dataset: Dataset;
  faults: Fault[];
  /** Names of the rules that wait until every file can be read. */
  waiting: string[];
};

/** Parses every file and applies every rule that can be applied. */
export function checkDataset(folder: DataFolder): Checked {
  const { dataset, faults } = assembleDataset(folder);
  const isWhole = faults.length === 0;
  const applied = RULES.filter((rule) => isWhole || !rule.needsEveryFile);
  const waiting = RULES.filter((rule) => !applied.includes(rule)).map((rule) => rule.name);
  return { dataset, faults: [...faults, ...applied.flatMap((rule) => rule.check(dataset))], waiting };
}
