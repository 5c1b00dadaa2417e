import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const namesAreIds: Rule = {
  name: "names-are-ids",
  why: "An address names an index and an edition; the same words must find the file.",
  needsEveryFile: false,
  check({ indices }) {
    return indices.flatMap(({ id, index, editions }) => {
      const wrongIndex = (file: typeof index.document, path: string, found: string) =>
        found === id
          ? []
          : [faultAt(file, [path], "the file lies in another index's folder", `Should be "${id}".`)];
      const ofEditions = editions.flatMap(({ document, value }) => {
        const name = document.file.replace(/^.*\//, "").replace(/\.json$/, "");
        const wrongName = faultAt(document, ["edition"], "the file has another name", `Should be "${name}".`);
        return [
          ...wrongIndex(document, "index", value.index),
          ...(value.edition === name ? [] : [wrongName]),
        ];
      });
      return [...wrongIndex(index.document, "id", index.value.id), ...ofEditions];
    });
  },
};
