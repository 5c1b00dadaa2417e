import type { Dataset } from "./assemble-dataset";
import type { JsonPath } from "./fault";
import type { JsonDocument } from "./parse-json";
import { editionsOf } from "./rules/rule";
import type { Edition } from "./schema";

export type SourceReference = { document: JsonDocument; path: JsonPath; id: string };

/** Every place in the data that names a source. */
export function sourceReferences(dataset: Dataset): SourceReference[] {
  const { places } = dataset;
  const ofEditions = editionsOf(dataset).flatMap(({ edition: { document, value } }) => [
    { document, path: ["source"], id: value.source },
    ...weightsReference(document, value),
    ...ofRows(document, value),
    ...value.finer.map(({ source }, i) => ({ document, path: ["finer", i, "source"], id: source })),
  ]);
  return [
    { document: places.document, path: ["source"], id: places.value.source },
    ...ofEditions,
    ...ofModels(dataset),
    ...dataset.benchmarks.value.map(({ source }, i) => ({
      document: dataset.benchmarks.document,
      path: [i, "source"],
      id: source,
    })),
    ...dataset.groups.value.map(({ source }, i) => ({
      document: dataset.groups.document,
      path: [i, "source"],
      id: source,
    })),
    ...[...dataset.tables, ...dataset.pairedRuns, ...dataset.indicators, ...dataset.contexts].map(
      ({ document, value }) => ({
        document,
        path: ["source"],
        id: value.source,
      }),
    ),
  ];
}

/** Few of the rows have a source of their own. */
function ofRows(document: JsonDocument, { rows }: Edition): SourceReference[] {
  const references: SourceReference[] = [];
  rows.forEach(({ source }, i) => {
    if (source !== undefined) references.push({ document, path: ["rows", i, "source"], id: source });
  });
  return references;
}

const MODEL_FACTS = [
  "released",
  "parameters",
  "context",
  "weights",
  "licence",
  "code",
  "trainingData",
  "training",
] as const;

function ofModels({ models: { document, value } }: Dataset): SourceReference[] {
  return value.flatMap((model, i) => [
    ...MODEL_FACTS.flatMap((fact) => {
      const id = model[fact]?.source;
      return id === undefined ? [] : [{ document, path: [i, fact, "source"], id }];
    }),
    ...(model.training?.value.cost
      ? [
          {
            document,
            path: [i, "training", "value", "cost", "source"],
            id: model.training.value.cost.source,
          },
        ]
      : []),
    ...model.prices.map(({ source }, at) => ({ document, path: [i, "prices", at, "source"], id: source })),
  ]);
}

function weightsReference(document: JsonDocument, { weights }: Edition): SourceReference[] {
  const id = weights?.source ?? null;
  return id === null ? [] : [{ document, path: ["weights", "source"], id }];
}
