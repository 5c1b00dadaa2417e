import type { Dataset } from "../assemble-dataset";
import { type DataRecord, listedRecords, toRecord } from "./data-record";
import type { Names } from "./names";

/** Tables with their results, paired runs with their pairs, models, benchmarks and parties. */
export function modelRecords(dataset: Dataset, names: Names): DataRecord[] {
  return [
    ...dataset.tables.flatMap((file) => {
      const { results, ...own } = file.value;
      const table = toRecord(file.document, own, { kind: "table", ids: [own.id], subject: own.id });
      return [
        table,
        ...results.map((fields, i) =>
          toRecord(file.document, fields, {
            kind: "result",
            ids: [own.id, fields.benchmark, fields.setting, fields.model],
            subject: names.model(fields.model),
            within: `${own.id}, ${names.benchmark(fields.benchmark)}`,
            parent: table.key,
            path: ["results", i],
          }),
        ),
      ];
    }),
    ...dataset.pairedRuns.flatMap((file) => {
      const { pairs, ...own } = file.value;
      const run = toRecord(file.document, own, { kind: "paired run", ids: [own.run], subject: own.run });
      return [
        run,
        ...pairs.map((fields, i) =>
          toRecord(file.document, fields, {
            kind: "pair",
            ids: [own.run, fields.benchmark, fields.setting, ...fields.models],
            subject: fields.models.map(names.model).join(" and "),
            within: `${own.run}, ${names.benchmark(fields.benchmark)}`,
            parent: run.key,
            path: ["pairs", i],
          }),
        ),
      ];
    }),
    ...listedRecords(dataset.models, "model", ({ name }) => name),
    ...listedRecords(dataset.benchmarks, "benchmark", ({ name }) => name),
    ...listedRecords(dataset.parties, "party", ({ name }) => name),
  ];
}
