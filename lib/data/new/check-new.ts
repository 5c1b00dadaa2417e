import type { DataFolder } from "../assemble-dataset";
import { checkDataset } from "../check-dataset";
import { type Fault, formatFault } from "../fault";
import { sourcesResolve } from "../rules/sources-resolve";
import { sourcesUsed } from "../rules/sources-used";
import { commandFor } from "./commands";
import type { NewFile, Outcome } from "./outcome";

/**
 * The new files, if the folder passes every rule with them. Faults that stood there before do not count against
 * them. A source that is still missing, or not yet used, is named with what to do about it and does not stop.
 * @param rowOf where a path of the new file stands in the CSV file, in words; a fault then names that
 */
export function checkNew(
  folder: DataFolder,
  files: NewFile[],
  notes: string[],
  rowOf: (path: string) => string | undefined,
): Outcome {
  const before = checkDataset(folder);
  if (before.waiting.length > 0) {
    return {
      ok: false,
      problems: [],
      faults: before.faults.map(formatFault),
      advice: [`${folder.name}/ cannot be read whole. Put this right first; npm run data:check tells when.`],
    };
  }
  const changed = withFiles(folder, files);
  const after = checkDataset(changed);
  const added = newFaults(before.faults, after.faults);
  const missing = added.filter(({ rule }) => rule === sourcesResolve.name);
  const unused = added.filter(({ rule }) => rule === sourcesUsed.name);
  const stopping = added.filter((fault) => !missing.includes(fault) && !unused.includes(fault));
  const isNew = ({ file }: Fault) => files.some(({ path }) => file === `${folder.name}/${path}`);
  const print = (fault: Fault) => {
    const row = isNew(fault) ? rowOf(fault.path) : undefined;
    return row === undefined
      ? formatFault(fault)
      : `${row}: ${fault.value}, but ${fault.why}. ${fault.remedy}`;
  };
  if (stopping.length > 0) {
    return { ok: false, problems: [], faults: added.map(print), advice: adviceFor(folder, added) };
  }
  const ofWarnings = newFaults(before.warnings, after.warnings).map(
    (warning) => `Look at it again: ${print(warning)}`,
  );
  const ofMissing = [...new Set(missing.map(({ value }) => value))].map(
    (id) =>
      `The source ${id} is still missing, and npm run data:check fails until it is there. Add it:\n` +
      `  ${commandFor("source", { id: id.replaceAll('"', "") })}`,
  );
  const ofUnused = unused.map(
    ({ value }) => `No figure names the source ${value} yet; npm run data:check fails until one does.`,
  );
  return { ok: true, files, notes: [...notes, ...ofWarnings, ...ofMissing, ...ofUnused] };
}

/** The folder as it would be with the files written. */
export function withFiles(folder: DataFolder, files: readonly NewFile[]): DataFolder {
  const kept = folder.files.filter(({ path }) => !files.some((file) => file.path === path));
  return { ...folder, files: [...kept, ...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Without line and path: a record put in before another moves both. */
function keyOf({ file, value, why, remedy }: Fault): string {
  return [file, value, why, remedy].join("\n");
}

function newFaults(before: readonly Fault[], after: readonly Fault[]): Fault[] {
  const known = before.map(keyOf);
  return after.filter((fault) => {
    const at = known.indexOf(keyOf(fault));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const KINDS = ["place", "model", "benchmark", "party", "source"] as const;

/** The commands that add what the faults say is missing. */
function adviceFor(folder: DataFolder, faults: readonly Fault[]): string[] {
  const commands = faults.flatMap(({ value, why }) => {
    const kind = KINDS.find(
      (word) => why.startsWith(`${folder.name}/`) && why.endsWith(`has no such ${word}`),
    );
    const id = value.replaceAll('"', "");
    if (kind === undefined) return [];
    return kind === "place" ? `npm run data:new -- place ${id}` : commandFor(kind, { id });
  });
  const unique = [...new Set(commands)];
  return unique.length === 0
    ? []
    : [`What is new is added first:\n${unique.map((line) => `  ${line}`).join("\n")}`];
}
