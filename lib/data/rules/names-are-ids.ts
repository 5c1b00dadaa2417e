import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

export const namesAreIds: Rule = {
  name: "names-are-ids",
  why: "An address names an index and an edition; the same words must find the file.",
  needsEveryFile: false,
  check({ indices, tables, pairedRuns, claims, indicators, contexts }) {
    return [
      ...indices.flatMap(indexFaults),
      ...tables.flatMap(({ document, value }) => nameFaults(document, "id", value.id)),
      ...pairedRuns.flatMap(({ document, value }) => nameFaults(document, "run", value.run)),
      ...[...claims, ...indicators, ...contexts].flatMap(({ document, value }) =>
        nameFaults(document, "id", value.id),
      ),
    ];
  },
};

function indexFaults({ id, index, editions }: Dataset["indices"][number]): Fault[] {
  const wrongIndex = (file: JsonDocument, path: string, found: string) =>
    found === id
      ? []
      : [faultAt(file, [path], "the file lies in another index's folder", `Should be "${id}".`)];
  const ofEditions = editions.flatMap(({ document, value }) => [
    ...wrongIndex(document, "index", value.index),
    ...nameFaults(document, "edition", value.edition),
  ]);
  return [...wrongIndex(index.document, "id", index.value.id), ...ofEditions];
}

function nameFaults(document: JsonDocument, path: string, found: string): Fault[] {
  const name = document.file.replace(/^.*\//, "").replace(/\.json$/, "");
  if (found === name) return [];
  return [faultAt(document, [path], "the file has another name", `Should be "${name}".`)];
}
