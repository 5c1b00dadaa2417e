import { suggest } from "../closest-word";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";

/** What should exist: the ids there are, what one of them is called, and where they stand. */
export type KnownIds = {
  kind: string;
  file: string;
  ids: ReadonlySet<string>;
  /** Where no id is close; "Add the … there or correct the id." where left out. */
  remedy?: string;
};

/** The fault where a value is no id that exists; none where it is one. */
export function unknownIdFaults(
  document: JsonDocument,
  path: JsonPath,
  id: string,
  { kind, file, ids, remedy = `Add the ${kind} there or correct the id.` }: KnownIds,
): Fault[] {
  if (ids.has(id)) return [];
  return [faultAt(document, path, `${file} has no such ${kind}`, suggest(id, [...ids], remedy))];
}

/** The same of a list's records, each of which names one under the key. */
export function unknownIdsIn<Key extends string>(
  document: JsonDocument,
  { list, records, key }: { list: JsonPath; records: readonly Readonly<Record<Key, string>>[]; key: Key },
  known: KnownIds,
): Fault[] {
  if (records.every((record) => known.ids.has(record[key]))) return [];
  return records.flatMap((record, i) => unknownIdFaults(document, [...list, i, key], record[key], known));
}

/** Every record of a file of records with ids. */
export function knownIds(
  kind: string,
  { document, value }: { document: JsonDocument; value: readonly { id: string }[] },
): KnownIds {
  return { kind, file: document.file, ids: new Set(value.map(({ id }) => id)) };
}
