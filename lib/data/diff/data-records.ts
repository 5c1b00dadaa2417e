import type { Dataset } from "../assemble-dataset";
import { countryRecords } from "./country-records";
import { type DataRecord, listedRecords, toRecord } from "./data-record";
import { indexRecords } from "./edition-records";
import { modelRecords } from "./model-records";
import type { Names } from "./names";

/** Every record of a dataset, each with a key of its own: a repeated one, which data:check reports, is numbered. */
export function dataRecords(dataset: Dataset, names: Names): DataRecord[] {
  const seen = new Map<string, number>();
  return [
    ...dataset.indices.flatMap((files) => indexRecords(files, names)),
    ...modelRecords(dataset, names),
    ...countryRecords(dataset, names),
    ...listedRecords(dataset.sources, "source", ({ id }) => id),
    ...dataset.claims.map((file) =>
      toRecord(file.document, file.value, { kind: "claim", ids: [file.value.id], subject: file.value.id }),
    ),
    ...dataset.changes.value.map((fields, i) =>
      toRecord(dataset.changes.document, fields, {
        kind: "change log entry",
        ids: [fields.date, fields.dataset, fields.summary],
        subject: `${fields.date} ${fields.dataset}`,
        path: [i],
      }),
    ),
  ].map((record) => {
    const count = (seen.get(record.key) ?? 0) + 1;
    seen.set(record.key, count);
    return count === 1 ? record : { ...record, key: `${record.key}#${count}` };
  });
}
