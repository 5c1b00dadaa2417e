import type { DataFolder } from "../assemble-dataset";
import { type Problem, problemAt } from "./problem";

/** A file that is there already is a problem, unless it is to be overwritten. */
export function existsProblems(folder: DataFolder, path: string, force: boolean): Problem[] {
  if (force || !folder.files.some((file) => file.path === path)) return [];
  return [problemAt({}, `${folder.name}/${path} is there already`, "--force overwrites it.")];
}
