import { isAbsolute, relative, resolve } from "node:path";
import type { DataFolder } from "./assemble-dataset";
import { suggest } from "./closest-word";

/**
 * The files, as faults name them, that the paths mean: files or folders, as typed from where the command runs.
 * Throws a sentence where a path lies outside of the folder or means no data file.
 */
export function selectFiles(folder: DataFolder, paths: readonly string[]): ReadonlySet<string> {
  const { name, files, unreadable = [] } = folder;
  const known = [...files.map(({ path }) => `${name}/${path}`), ...unreadable.map(({ file }) => file)];
  return new Set(paths.flatMap((path) => findFiles(name, known, path)));
}

function findFiles(name: string, known: readonly string[], path: string): string[] {
  const inside = relative(resolve(name), resolve(path)).replaceAll("\\", "/");
  if (inside === ".." || inside.startsWith("../") || isAbsolute(inside)) {
    throw new Error(`${path} lies outside of ${name}/, and only data files are checked.`);
  }
  const wanted = inside === "" ? name : `${name}/${inside}`;
  const found = known.filter((file) => file === wanted || file.startsWith(`${wanted}/`));
  if (found.length > 0) return found;
  const remedy = suggest(wanted, known, `Data files are named ${name}/….json.`);
  throw new Error(`${path} is no data file. ${remedy}`);
}
