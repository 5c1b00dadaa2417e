import type { Dataset } from "../assemble-dataset";
import type { Claim, Clause } from "../claims-schema";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import type { Rule } from "./rule";
import { knownIds, unknownIdFaults } from "./unknown-id";

export const claimsResolve: Rule = {
  name: "claims-resolve",
  why: "A claim is judged by the records that it names; one of them missing, it could not be.",
  needsEveryFile: true,
  check(dataset) {
    const models = knownIds("model", dataset.models);
    return dataset.claims.flatMap(({ document, value }) => [
      ...modelsOf(value).flatMap(({ path, id }) => unknownIdFaults(document, path, id, models)),
      ...value.clauses.flatMap((clause, i) => [
        ...rankingFaults(dataset, document, clause, ["clauses", i]),
        ...cellFaults(dataset, document, clause, ["clauses", i]),
      ]),
    ]);
  },
};

function modelsOf({ comparison, clauses, unseenRuns }: Claim): { path: JsonPath; id: string }[] {
  const compared = comparison
    ? [
        { path: ["comparison", "stronger"], id: comparison.stronger },
        { path: ["comparison", "weaker"], id: comparison.weaker },
      ]
    : [];
  const ofClauses = clauses.flatMap((clause, i) =>
    isOfModel(clause) ? [{ path: ["clauses", i, "model"], id: clause.model }] : [],
  );
  const unseen = unseenRuns.flatMap(({ models }, i) =>
    models.map((id, at) => ({ path: ["unseenRuns", i, "models", at], id })),
  );
  return [...compared, ...ofClauses, ...unseen];
}

function isOfModel(clause: Clause) {
  return clause.kind === "weights" || clause.kind === "training-hours" || clause.kind === "training-cost";
}

/** The table, then the benchmark and the setting, then the models: a model must have its result there. */
function cellFaults({ tables }: Dataset, document: JsonDocument, clause: Clause, path: JsonPath): Fault[] {
  if (clause.kind !== "order" && clause.kind !== "printed") return [];
  const table = tables.find(({ value }) => value.id === clause.table);
  if (!table) {
    const ids = new Set(tables.map(({ value }) => value.id));
    const known = { kind: "table", file: "data/results", ids };
    return unknownIdFaults(document, [...path, "table"], clause.table, known);
  }
  const { file } = table.document;
  const of = table.value.results.filter(({ benchmark }) => benchmark === clause.benchmark);
  if (of.length === 0) {
    const ids = new Set(table.value.results.map(({ benchmark }) => benchmark));
    return unknownIdFaults(document, [...path, "benchmark"], clause.benchmark, { kind: "result", file, ids });
  }
  const inSetting = of.filter(({ setting }) => setting === clause.setting);
  if (inSetting.length === 0) {
    const ids = new Set(of.map(({ setting }) => setting));
    return unknownIdFaults(document, [...path, "setting"], clause.setting, { kind: "result", file, ids });
  }
  const results = { kind: "result", file, ids: new Set(inSetting.map(({ model }) => model)) };
  return cellModels(clause).flatMap(({ key, id }) =>
    unknownIdFaults(document, [...path, ...key], id, results),
  );
}

function cellModels(clause: Extract<Clause, { kind: "order" | "printed" }>): { key: JsonPath; id: string }[] {
  if (clause.kind === "printed") return [{ key: ["model"], id: clause.model }];
  return [
    { key: ["ahead"], id: clause.ahead },
    ...clause.behind.map((id, i) => ({ key: ["behind", i], id })),
  ];
}

/** The index, then the edition, then the rows: where one is wrong, what it holds cannot be asked for. */
function rankingFaults(dataset: Dataset, document: JsonDocument, clause: Clause, path: JsonPath): Fault[] {
  if (clause.kind !== "rank" && clause.kind !== "ranked-behind") return [];
  const index = dataset.indices.find(({ id }) => id === clause.index);
  if (!index) {
    const indices = {
      kind: "index",
      file: `${dataset.folder.name}/indices`,
      ids: new Set(dataset.indices.map(({ id }) => id)),
    };
    return unknownIdFaults(document, [...path, "index"], clause.index, indices);
  }
  const edition = index.editions.find(({ value }) => value.edition === clause.edition);
  if (!edition) {
    const ids = new Set(index.editions.map(({ value }) => value.edition));
    const editions = { kind: "edition", file: index.id, ids };
    return unknownIdFaults(document, [...path, "edition"], clause.edition, editions);
  }
  const ids = new Set(edition.value.rows.map(({ place }) => place));
  const rows = { kind: "row", file: edition.document.file, ids };
  const others = clause.kind === "ranked-behind" ? clause.others : [];
  return [
    ...unknownIdFaults(document, [...path, "place"], clause.place, rows),
    ...others.flatMap((place, i) => unknownIdFaults(document, [...path, "others", i], place, rows)),
  ];
}
