import type { Dataset } from "../assemble-dataset";
import type { JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

/** Undefined where the file has none of its own. */
type PlacedRange = {
  document: JsonDocument;
  path: JsonPath;
  range: { min: number | null; max: number | null } | undefined;
};

export const rangesAscend: Rule = {
  name: "ranges-ascend",
  why: "Nothing lies between ends that are turned round or the same, and its axis could not be drawn.",
  needsEveryFile: false,
  check(dataset) {
    return faultsIn([...rangesOf(dataset), ...scalesOf(dataset)], ({ document, path, range }) => {
      if (!range || range.min === null || range.max === null || range.min < range.max) return;
      const remedy = `Should be more than ${range.min}, or min is wrong.`;
      return faultAt(document, [...path, "max"], `min is ${range.min}`, remedy);
    });
  },
};

/** Those of the benchmarks and of the indicators. */
function rangesOf({ benchmarks, indicators }: Dataset): PlacedRange[] {
  const { document, value } = benchmarks;
  return [
    ...value.map(({ range }, i) => ({ document, path: [i, "range"], range })),
    ...indicators.map((file) => ({ document: file.document, path: ["range"], range: file.value.range })),
  ];
}

/** Those of the indices, and of the editions that have their own. */
function scalesOf(dataset: Dataset): PlacedRange[] {
  const files = [
    ...dataset.indices.map(({ index }) => index),
    ...editionsOf(dataset).map(({ edition }) => edition),
  ];
  return files.flatMap(({ document, value: { scale, pillarScale } }) => [
    { document, path: ["scale"], range: scale },
    { document, path: ["pillarScale"], range: pillarScale },
  ]);
}
