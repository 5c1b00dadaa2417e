import { assembleDataset, type DataFolder } from "../assemble-dataset";
import { type Checked, checkDataset } from "../check-dataset";
import { formatFault } from "../fault";
import { type DatasetDiff, diffDatasets } from "./diff-datasets";

/** One of the two sides: what messages call it, and what data:check says of it. */
export type ComparedSide = {
  name: string;
  /** As they are printed; none where it passes data:check. */
  faults: string[];
};

export type Comparison = {
  before: ComparedSide;
  after: ComparedSide;
  /** Paths in the data folder that one side has and that cannot be read there: neither side's was compared. */
  notCompared: string[];
  diff: DatasetDiff;
};

/**
 * Checks both folders and compares what can be read of both. A file that cannot be read on one side is left out of the
 * other, so that its records do not seem to have come or gone.
 */
export function compareFolders(before: DataFolder, after: DataFolder): Comparison {
  const [old, now] = [checkSide(before), checkSide(after)];
  const notCompared = [...new Set([old, now].flatMap(unreadPaths))].sort();
  const comparable = ({ folder, dataset }: CheckedSide) =>
    notCompared.length === 0 ? dataset : assembleDataset(without(folder, notCompared)).dataset;
  return {
    before: toSide(old),
    after: toSide(now),
    notCompared,
    diff: diffDatasets(comparable(old), comparable(now)),
  };
}

type CheckedSide = Checked & { folder: DataFolder };

function checkSide(folder: DataFolder): CheckedSide {
  return { folder, ...checkDataset(folder) };
}

function toSide({ folder: { name }, faults }: CheckedSide): ComparedSide {
  return { name, faults: faults.map(formatFault) };
}

/** The files that are there and of which nothing came into the dataset: what is wrong with them is no rule's affair. */
function unreadPaths({ folder, faults }: CheckedSide): string[] {
  const faulty = new Set(faults.flatMap(({ file, rule }) => (rule === undefined ? [file] : [])));
  const unreadable = (folder.unreadable ?? []).map(({ file }) => file.slice(folder.name.length + 1));
  return [...folder.files.map(({ path }) => path), ...unreadable].filter((path) =>
    faulty.has(`${folder.name}/${path}`),
  );
}

function without(folder: DataFolder, paths: readonly string[]): DataFolder {
  return { name: folder.name, files: folder.files.filter(({ path }) => !paths.includes(path)) };
}
