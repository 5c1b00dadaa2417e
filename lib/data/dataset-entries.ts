import type { Dataset } from "./assemble-dataset";
import type { Claim } from "./claims-schema";
import { datasetId } from "./dataset-id";
import type { Context, Group, Indicator } from "./indicators-schema";
import type { Benchmark, Model, PairedRun, Party, ResultTable } from "./models-schema";
import type { DataFile } from "./parse";
import type { JsonDocument } from "./parse-json";
import type { Edition, Index, Place, Source } from "./schema";
import { sourceIds } from "./source-ids";

/** What a dataset holds; `kind` decides what can be said of it. */
export type DatasetSubject =
  | { kind: "edition"; index: Index; edition: Edition }
  | { kind: "indicator"; indicator: Indicator }
  | { kind: "context"; context: Context }
  | { kind: "groups"; groups: readonly Group[] }
  | { kind: "places"; places: readonly Place[] }
  | { kind: "results"; table: ResultTable }
  | { kind: "paired"; run: PairedRun; title: string }
  | { kind: "models"; models: readonly Model[] }
  | { kind: "benchmarks"; benchmarks: readonly Benchmark[] }
  | { kind: "parties"; parties: readonly Party[] }
  | { kind: "claims"; claims: readonly Claim[] }
  | { kind: "sources"; sources: readonly Source[] };

export type DatasetEntry = {
  /** The last step of its page's address, and the name of its downloads. */
  id: string;
  /** From the root of the repository; a folder where each record is a file. */
  file: string;
  /** Its path in `data/` without `.json`, as the change log names it; of a folder the folder's. */
  path: string;
  subject: DatasetSubject;
  /** All that is named anywhere in it, the first one met first; none where the records are our own. */
  sources: Source[];
  /** The file as it stands. */
  value: unknown;
};

/** Records that we keep ourselves and that name no source in `sources.json`. */
const OWN_KINDS: readonly DatasetSubject["kind"][] = ["claims", "parties", "sources"];

/**
 * Every dataset: editions, newest first within their index; indicators; what countries are; tables; the rest.
 * Throws where two have one id, or where one names no source though its kind must.
 */
export function toDatasetEntries(dataset: Dataset): DatasetEntry[] {
  const entries = listFiles(dataset).map(({ file, value, subject }): DatasetEntry => {
    const path = pathInData(dataset, file);
    return { id: datasetId(path), file, path, subject, value, sources: sourcesOf(value, dataset) };
  });
  for (const { id, file, sources, subject } of entries) {
    if (sources.length === 0 && !OWN_KINDS.includes(subject.kind))
      throw new Error(`${file} names no source, so nobody can say under which terms it stands.`);
    if (entries.filter((other) => other.id === id).length > 1)
      throw new Error(`Two datasets have the address data/${id}/. Name ${file} otherwise.`);
  }
  return entries;
}

type Listed = { file: string; value: unknown; subject: DatasetSubject };

function listFiles(dataset: Dataset): Listed[] {
  const { indices, indicators, contexts, groups, places, tables, pairedRuns, models } = dataset;
  const { benchmarks, parties, claims, sources, folder } = dataset;
  return [
    ...indices.flatMap(({ index, editions }) =>
      editions
        .toReversed()
        .map((file) => listed(file, { kind: "edition", index: index.value, edition: file.value })),
    ),
    ...indicators.map((file) => listed(file, { kind: "indicator", indicator: file.value })),
    ...contexts.map((file) => listed(file, { kind: "context", context: file.value })),
    ...listedIfAny(groups, { kind: "groups", groups: groups.value }),
    listed(places, { kind: "places", places: places.value.places }),
    ...tables.map((file) => listed(file, { kind: "results", table: file.value })),
    ...pairedRuns.map((file) =>
      listed(file, { kind: "paired", run: file.value, title: titleOfRun(file.value.run, tables) }),
    ),
    ...listedIfAny(models, { kind: "models", models: models.value }),
    ...listedIfAny(benchmarks, { kind: "benchmarks", benchmarks: benchmarks.value }),
    ...listedIfAny(parties, { kind: "parties", parties: parties.value }),
    ...(claims.length > 0 ? [listedClaims(folder.name, claims)] : []),
    listed(sources, { kind: "sources", sources: sources.value }),
  ];
}

function listed(
  { document, value }: { document: JsonDocument; value: unknown },
  subject: DatasetSubject,
): Listed {
  return { file: document.file, value, subject };
}

/** A list that is still empty is no dataset. */
function listedIfAny(file: DataFile<readonly object[]>, subject: DatasetSubject): Listed[] {
  return file.value.length > 0 ? [listed(file, subject)] : [];
}

function listedClaims(root: string, files: readonly DataFile<Claim>[]): Listed {
  const claims = files.map(({ value }) => value).toSorted((a, b) => a.order - b.order);
  return { file: `${root}/claims`, value: claims, subject: { kind: "claims", claims } };
}

function titleOfRun(run: string, tables: readonly DataFile<ResultTable>[]): string {
  return tables.find(({ value }) => value.run === run)?.value.title ?? run;
}

function pathInData({ folder }: Dataset, file: string): string {
  return file.slice(folder.name.length + 1).replace(/\.json$/, "");
}

function sourcesOf(value: unknown, { sources }: Dataset): Source[] {
  return sourceIds(value).flatMap((id) => sources.value.find((source) => source.id === id) ?? []);
}
