import { present } from "@/lib/present";
import type { Dataset } from "../assemble-dataset";
import { formatPath, type JsonPath } from "../fault";
import { type DataRecord, type Identity, toRecord } from "./data-record";
import type { Names } from "./names";

/** An index, its editions, and of each its rows and what else it lists. */
export function indexRecords({ index, editions }: Dataset["indices"][number], names: Names): DataRecord[] {
  const { id } = index.value;
  return [
    toRecord(index.document, index.value, { kind: "index", ids: [id], subject: names.index(id) }),
    ...editions.flatMap((edition) => ofEdition(edition, names)),
  ];
}

function ofEdition(
  { value, document }: Dataset["indices"][number]["editions"][number],
  names: Names,
): DataRecord[] {
  const { rows, finer, confirmations, ownOrder, ...own } = value;
  const ids = [value.index, value.edition];
  const name = names.edition(value.index, value.edition);
  const edition = toRecord(document, own, { kind: "edition", ids, subject: name });
  const part = (fields: object, place: string, identity: Omit<Identity, "subject">) =>
    toRecord(document, fields, {
      subject: names.place(place),
      within: name,
      parent: edition.key,
      ...identity,
      ids: [...ids, place, ...identity.ids],
    });
  const measureName = (path: JsonPath) => {
    const [field, measure] = path;
    if (field === "overall") return names.measure(value.index, "overall");
    const isMeasure = (field === "pillars" || field === "facets") && measure !== undefined;
    return isMeasure ? names.measure(value.index, String(measure)) : formatPath(path);
  };
  return [
    edition,
    ...rows.map((row, i) =>
      part(row, row.place, {
        kind: "row",
        ids: [],
        path: ["rows", i],
        fieldName: measureName,
      }),
    ),
    // Of one place, measure and source nothing but the value can have changed.
    ...finer.map((one, i) =>
      part(one, one.place, {
        kind: "finer value",
        ids: [one.measure, one.source],
        path: ["finer", i],
        fieldName: () => `${names.measure(value.index, one.measure)}, finer`,
      }),
    ),
    ...confirmations.map((one, i) =>
      part(one, one.place, {
        kind: "confirmation",
        ids: [one.publisher, one.address ?? ""],
        path: ["confirmations", i],
        fieldName: (path) => `confirmation, ${formatPath(path)}`,
      }),
    ),
    ...(ownOrder ?? []).map((one, i) =>
      part(one, present(one.places[0], "place of an own order"), {
        kind: "own order",
        ids: one.places,
        path: ["ownOrder", i],
        fieldName: (path) => `own order, ${formatPath(path)}`,
      }),
    ),
  ];
}
