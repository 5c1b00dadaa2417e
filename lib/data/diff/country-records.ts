import type { Dataset } from "../assemble-dataset";
import type { JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { type DataRecord, type RecordKind, toRecord } from "./data-record";
import type { Names } from "./names";

/** Places, indicators with their values, the context of places, and groups with their members. */
export function countryRecords(dataset: Dataset, names: Names): DataRecord[] {
  return [
    ...dataset.places.value.places.map((fields, i) =>
      toRecord(dataset.places.document, fields, {
        kind: "place",
        ids: [fields.id],
        subject: names.place(fields.id),
        path: ["places", i],
      }),
    ),
    ...dataset.indicators.flatMap((file) => {
      const { values, ...own } = file.value;
      return withParts(file.document, own, ["indicator", "indicator value", "values"], values, (one) => ({
        ids: [one.place, String(one.year)],
        subject: `${names.place(one.place)} ${one.year}`,
      }));
    }),
    ...dataset.contexts.flatMap((file) => {
      const { places, ...own } = file.value;
      return withParts(file.document, own, ["context", "context of a place", "places"], places, (one) => ({
        ids: [one.place],
        subject: names.place(one.place),
      }));
    }),
    ...dataset.groups.value.flatMap(({ members, ...own }, at) =>
      withParts(
        dataset.groups.document,
        own,
        ["group", "membership", "members"],
        members,
        (one) => ({ ids: [one.place, one.from], subject: names.place(one.place) }),
        [at],
      ),
    ),
  ];
}

/** A record and the records in one list of it. */
function withParts<T extends object>(
  document: JsonDocument,
  own: { id: string },
  [kind, partKind, list]: readonly [RecordKind, RecordKind, string],
  parts: readonly T[],
  identify: (part: T) => { ids: readonly string[]; subject: string },
  path: JsonPath = [],
): DataRecord[] {
  const whole = toRecord(document, own, { kind, ids: [own.id], subject: own.id, path });
  return [
    whole,
    ...parts.map((part, i) => {
      const { ids, subject } = identify(part);
      return toRecord(document, part, {
        kind: partKind,
        ids: [own.id, ...ids],
        subject,
        within: own.id,
        parent: whole.key,
        path: [...path, list, i],
      });
    }),
  ];
}
