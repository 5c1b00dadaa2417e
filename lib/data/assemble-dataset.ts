import type { z } from "zod";
import { type Claim, claimSchema } from "./claims-schema";
import type { Fault } from "./fault";
import { isGenerated } from "./generated-files";
import {
  type Change,
  type Context,
  changesSchema,
  contextSchema,
  type Group,
  groupsSchema,
  type Indicator,
  indicatorSchema,
} from "./indicators-schema";
import {
  type Benchmark,
  benchmarksSchema,
  type Model,
  modelsSchema,
  type PairedRun,
  type Party,
  pairedRunSchema,
  partiesSchema,
  type ResultTable,
  tableSchema,
} from "./models-schema";
import { type DataFile, parseDataFile } from "./parse";
import {
  type Edition,
  editionSchema,
  type Index,
  indexSchema,
  type Places,
  placesSchema,
  type Source,
  sourcesSchema,
} from "./schema";

/** The JSON files of a data folder; paths are relative to it and use slashes, `name` is what messages call it. */
export type DataFolder = {
  name: string;
  files: { path: string; text: string }[];
  /** What is named like a data file and could not be read as text. */
  unreadable?: readonly Fault[];
};

type IndexFiles = {
  /** The folder's name, which is the id. */
  id: string;
  index: DataFile<Index>;
  /** Oldest first. */
  editions: DataFile<Edition>[];
};

export type Dataset = {
  folder: DataFolder;
  sources: DataFile<Source[]>;
  places: DataFile<Places>;
  indices: IndexFiles[];
  parties: DataFile<Party[]>;
  models: DataFile<Model[]>;
  benchmarks: DataFile<Benchmark[]>;
  /** Sorted by file name, as the two that follow. */
  tables: DataFile<ResultTable>[];
  pairedRuns: DataFile<PairedRun>[];
  claims: DataFile<Claim>[];
  indicators: DataFile<Indicator>[];
  contexts: DataFile<Context>[];
  groups: DataFile<Group[]>;
  changes: DataFile<Change[]>;
};

export type Assembled = { dataset: Dataset; faults: Fault[] };

const INDEX_FILE = /^indices\/([^/]+)\/index\.json$/;
const EDITION_FILE = /^indices\/([^/]+)\/(?!index\.json$)[^/]+\.json$/;
const TABLE_FILE = /^results\/[^/]+\.json$/;
const PAIRED_FILE = /^paired\/[^/]+\.json$/;
const CLAIM_FILE = /^claims\/[^/]+\.json$/;
const INDICATOR_FILE = /^indicators\/[^/]+\.json$/;
const CONTEXT_FILE = /^context\/[^/]+\.json$/;
const SINGLE_FILES: readonly string[] = [
  "sources.json",
  "places.json",
  "parties.json",
  "models.json",
  "benchmarks.json",
  "groups.json",
  "changes.json",
];

/**
 * Parses every file. A file with a fault is left out of the dataset (an index takes its editions along), so that
 * what holds within the other files can still be checked; it must not be used while there are faults.
 */
export function assembleDataset(folder: DataFolder): Assembled {
  const faults: Fault[] = [...(folder.unreadable ?? [])];
  const unreadable = new Set(faults.map(({ file }) => file));
  const textOf = new Map(folder.files.map(({ path, text }) => [path, text]));
  const read = <T>(path: string, schema: z.ZodType<T>): DataFile<T> | undefined => {
    const text = textOf.get(path);
    const name = `${folder.name}/${path}`;
    if (unreadable.has(name)) return undefined;
    const parsed =
      text === undefined
        ? { ok: false as const, faults: [absentFault(name)] }
        : parseDataFile(name, text, schema);
    if (parsed.ok) return parsed.file;
    faults.push(...parsed.faults);
    return undefined;
  };
  const readAll = <T>(pattern: RegExp, schema: z.ZodType<T>) =>
    folder.files.filter(({ path }) => pattern.test(path)).flatMap(({ path }) => read(path, schema) ?? []);
  const dataset: Dataset = {
    folder,
    sources: read("sources.json", sourcesSchema) ?? standIn<Source[]>([]),
    places: read("places.json", placesSchema) ?? standIn<Places>({ source: "", places: [] }),
    indices: [...pathsByIndex(folder)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, paths]) => readIndex(id, paths, read)),
    parties: read("parties.json", partiesSchema) ?? standIn<Party[]>([]),
    models: read("models.json", modelsSchema) ?? standIn<Model[]>([]),
    benchmarks: read("benchmarks.json", benchmarksSchema) ?? standIn<Benchmark[]>([]),
    tables: readAll(TABLE_FILE, tableSchema),
    pairedRuns: readAll(PAIRED_FILE, pairedRunSchema),
    claims: readAll(CLAIM_FILE, claimSchema),
    indicators: readAll(INDICATOR_FILE, indicatorSchema),
    contexts: readAll(CONTEXT_FILE, contextSchema),
    groups: read("groups.json", groupsSchema) ?? standIn<Group[]>([]),
    changes: read("changes.json", changesSchema) ?? standIn<Change[]>([]),
  };
  faults.push(...strayFiles(folder));
  return { dataset, faults };
}

type Read = <T>(path: string, schema: z.ZodType<T>) => DataFile<T> | undefined;

function readIndex(id: string, paths: readonly string[], read: Read): IndexFiles[] {
  const index = read(`indices/${id}/index.json`, indexSchema);
  const editions = paths
    .filter((path) => EDITION_FILE.test(path))
    .flatMap((path) => read(path, editionSchema) ?? [])
    .sort((a, b) => Number(a.value.edition) - Number(b.value.edition));
  return index ? [{ id, index, editions }] : [];
}

function pathsByIndex({ files }: DataFolder): Map<string, string[]> {
  const byIndex = new Map<string, string[]>();
  for (const { path } of files) {
    const id = (INDEX_FILE.exec(path) ?? EDITION_FILE.exec(path))?.[1];
    if (id === undefined) continue;
    const paths = byIndex.get(id);
    if (paths) paths.push(path);
    else byIndex.set(id, [path]);
  }
  return byIndex;
}

function strayFiles(folder: DataFolder): Fault[] {
  const patterns = [
    INDEX_FILE,
    EDITION_FILE,
    TABLE_FILE,
    PAIRED_FILE,
    CLAIM_FILE,
    INDICATOR_FILE,
    CONTEXT_FILE,
  ];
  const known = (path: string) =>
    SINGLE_FILES.includes(path) || patterns.some((pattern) => pattern.test(path));
  return folder.files
    .filter(({ path }) => !known(path) && !isGenerated(path))
    .map(({ path }) => ({
      ...absentFault(`${folder.name}/${path}`),
      value: "a file",
      why: "nothing reads it",
      remedy: "Move it where data/README.md says, or remove it.",
    }));
}

function absentFault(file: string): Fault {
  return { file, line: 1, path: "", value: "missing", why: "it is needed", remedy: "Add the file." };
}

function standIn<T>(value: T): DataFile<T> {
  return { value, document: { file: "", value, valueAt: () => undefined, lineOf: () => 1 } };
}
