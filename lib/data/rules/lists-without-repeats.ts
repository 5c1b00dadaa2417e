import type { Fault, JsonPath } from "../fault";
import type { DataFile } from "../parse";
import type { JsonDocument } from "../parse-json";
import { repeats } from "./repeats";
import type { Rule } from "./rule";

/** Of the lists whose entries have no id; no-duplicates looks at the others. */
export const listsWithoutRepeats: Rule = {
  name: "lists-without-repeats",
  why: "A report, a copy or a remark that stands twice looks like two.",
  needsEveryFile: false,
  check({ claims, sources, models, benchmarks, changes }) {
    return [
      ...claims.flatMap(({ document, value }) => repeatsWithin(document, [], value)),
      ...repeatsInRecords(sources),
      ...repeatsInRecords(models),
      ...repeatsInRecords(benchmarks),
      ...repeatsOf(changes.document, [], changes.value),
    ];
  },
};

function repeatsInRecords({ document, value }: DataFile<object[]>): Fault[] {
  return value.flatMap((record, i) => repeatsWithin(document, [i], record));
}

/** In each list that stands under a key of the record. */
function repeatsWithin(document: JsonDocument, path: JsonPath, record: object): Fault[] {
  return Object.entries(record).flatMap(([key, list]) =>
    Array.isArray(list) ? repeatsOf(document, [...path, key], list) : [],
  );
}

function repeatsOf(document: JsonDocument, list: JsonPath, entries: readonly unknown[]): Fault[] {
  if (entries.length < 2) return [];
  return repeats(document, { keys: entries.map((entry) => JSON.stringify(entry)), list });
}
