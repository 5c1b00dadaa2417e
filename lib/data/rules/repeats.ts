import { type Fault, formatPath, type JsonPath } from "../fault";
import type { DataFile } from "../parse";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";

/** What tells two records of a list apart, and the path in a record at which a repeat is reported. */
export type Keyed = { keys: readonly string[]; list: JsonPath; at: string };

const REMEDY = "Remove or correct one of the two.";

/** A fault for every record of a list whose key stands there before. */
export function repeats(document: JsonDocument, { keys, list, at }: Keyed): Fault[] {
  return keys.flatMap((key, i) => {
    const first = keys.indexOf(key);
    if (first === i) return [];
    const why = `${formatPath([...list, first])} in line ${document.lineOf([...list, first])} is the same`;
    return [faultAt(document, [...list, i, at], why, REMEDY)];
  });
}

/** A fault for every file of one record that has a value of an earlier file under the key. */
export function repeatsAcrossFiles<T>(files: readonly DataFile<T>[], key: keyof T & string): Fault[] {
  return files.flatMap(({ document, value }) => {
    const first = files.find((other) => other.value[key] === value[key]);
    if (!first || first.document === document) return [];
    return [faultAt(document, [key], `${first.document.file} has the same`, REMEDY)];
  });
}
