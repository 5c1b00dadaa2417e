import { type Fault, formatPath, type JsonPath } from "../fault";
import type { DataFile } from "../parse";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";

/** What tells two entries of a list apart, and the key in a record at which a repeat is reported, if any. */
export type Keyed = { keys: readonly string[]; list: JsonPath; at?: string };

const REMEDY = "Remove or correct one of the two.";

/** A fault for every record of a list whose key stands there before. */
export function repeats(document: JsonDocument, { keys, list, at }: Keyed): Fault[] {
  if (new Set(keys).size === keys.length) return [];
  const firsts = new Map<string, number>();
  return keys.flatMap((key, i) => {
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, i);
      return [];
    }
    const why = `${formatPath([...list, first])} in line ${document.lineOf([...list, first])} is the same`;
    return [faultAt(document, at === undefined ? [...list, i] : [...list, i, at], why, REMEDY)];
  });
}

/** A fault for every file of one record that has a value of an earlier file under the key. */
export function repeatsAcrossFiles<T>(files: readonly DataFile<T>[], key: keyof T & string): Fault[] {
  const firsts = new Map<T[typeof key], JsonDocument>();
  return files.flatMap(({ document, value }) => {
    const first = firsts.get(value[key]);
    if (first) return [faultAt(document, [key], `${first.file} has the same`, REMEDY)];
    firsts.set(value[key], document);
    return [];
  });
}
