import type { Dataset } from "../assemble-dataset";
import { suggest } from "../closest-word";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

/** What was removed need not be there any more. */
export const changesResolve: Rule = {
  name: "changes-resolve",
  why: "The change log leads to the data that changed, the newest first.",
  needsEveryFile: true,
  check(dataset) {
    const { document, value } = dataset.changes;
    const known = datasetPaths(dataset);
    return value.flatMap(({ date, dataset: path, kind }, i) => {
      const before = value[i - 1];
      const remedy = "Should be the path of a file in the data folder without .json, or of a folder.";
      return [
        ...(kind === "removed" || known.has(path)
          ? []
          : [faultAt(document, [i, "dataset"], "there is no such file", suggest(path, [...known], remedy))]),
        ...(before && before.date < date
          ? [faultAt(document, [i, "date"], `${before.date} stands before it`, "Put the newest first.")]
          : []),
      ];
    });
  },
};

/** Every file without its ending, and every folder that a file lies in. */
function datasetPaths({ folder }: Dataset): Set<string> {
  const files = folder.files.map(({ path }) => path.replace(/\.json$/, ""));
  const folders = files.flatMap((path) => {
    const steps = path.split("/");
    return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join("/"));
  });
  return new Set([...files, ...folders]);
}
