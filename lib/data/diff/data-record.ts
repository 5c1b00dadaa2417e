import { formatPath, type JsonPath } from "../fault";
import type { DataFile } from "../parse";
import type { JsonDocument } from "../parse-json";

export type RecordKind =
  | "index"
  | "edition"
  | "row"
  | "finer value"
  | "confirmation"
  | "own order"
  | "table"
  | "result"
  | "paired run"
  | "pair"
  | "model"
  | "benchmark"
  | "source"
  | "claim"
  | "indicator"
  | "indicator value"
  | "context"
  | "context of a place"
  | "group"
  | "membership"
  | "place"
  | "party"
  | "change log entry";

/** A record of the data with what makes it the same record before and after a change. */
export type DataRecord = {
  kind: RecordKind;
  key: string;
  /** The key of the record whose part it is. */
  parent: string | null;
  /** Whom or what it is about, in English: "Brazil". */
  subject: string;
  /** What it belongs to: "Global AI Index 2024"; empty where its kind says all. */
  within: string;
  document: JsonDocument;
  path: JsonPath;
  /** Its own fields, without those of the records that are its parts. */
  fields: object;
  /** A field of it in English: "Talent", or its path where it has no name. */
  fieldName(path: JsonPath): string;
};

/** What a record is told by; `ids` and its kind make its key. */
export type Identity = Pick<DataRecord, "kind" | "subject"> &
  Partial<Pick<DataRecord, "within" | "parent" | "path" | "fieldName">> & { ids: readonly string[] };

export function toRecord(
  document: JsonDocument,
  fields: object,
  { kind, ids, subject, within = "", parent = null, path = [], fieldName = formatPath }: Identity,
): DataRecord {
  return { kind, key: keyOf(kind, ids), parent, subject, within, document, path, fields, fieldName };
}

/** The same for two records only where kind and ids are. */
function keyOf(kind: RecordKind, ids: readonly string[]): string {
  return JSON.stringify([kind, ...ids]);
}

/** The records of a file that is a list of them. */
export function listedRecords<T extends { id: string }>(
  { value, document }: DataFile<T[]>,
  kind: RecordKind,
  subjectOf: (one: T) => string,
): DataRecord[] {
  return value.map((fields, i) =>
    toRecord(document, fields, { kind, ids: [fields.id], subject: subjectOf(fields), path: [i] }),
  );
}
