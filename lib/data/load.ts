import { join } from "node:path";
import type { DataFolder, Dataset } from "./assemble-dataset";
import { checkDataset } from "./check-dataset";
import type { Claim } from "./claims-schema";
import { DataError } from "./data-error";
import { type DataVersion, toDataVersion } from "./data-version";
import { type DatasetEntry, toDatasetEntries } from "./dataset-entries";
import type { Change, Context, Group, Indicator } from "./indicators-schema";
import type { Benchmark, Model, PairedRun, Party, ResultTable } from "./models-schema";
import { readFolder } from "./read-folder";
import type { Edition, Index, Place, Source } from "./schema";

let cached: Dataset | undefined;

/**
 * The whole of `data/`, checked; read once a process. Another folder may be given, which is read each time.
 * Throws one DataError with every fault where anything is wrong, and an Error where nothing can be read.
 */
export function loadDataset(root?: string): Dataset {
  if (root !== undefined) return readDataset(root);
  cached ??= readDataset(join(process.cwd(), "data"));
  return cached;
}

/** The files of `data/`, or of another folder, unchecked: for commands that say what is wrong with them. */
export function loadFolder(root = join(process.cwd(), "data")): DataFolder {
  return readFolder(root);
}

/** In alphabetical order of their ids. */
export function loadIndices(): Index[] {
  return loadDataset().indices.map(({ index }) => index.value);
}

/** The id may come from an address: undefined where there is no such index. */
export function loadIndex(id: string): Index | undefined {
  return findIndex(id)?.index.value;
}

/** Index and year may come from an address: undefined where there is no such edition. */
export function loadEdition(indexId: string, year: string): Edition | undefined {
  return loadEditions(indexId).find(({ edition }) => edition === year);
}

/** Oldest first; none where there is no such index. */
export function loadEditions(indexId: string): Edition[] {
  return findIndex(indexId)?.editions.map(({ value }) => value) ?? [];
}

export function newestEdition(indexId: string): Edition | undefined {
  return loadEditions(indexId).at(-1);
}

let placesById: Map<string, Place> | undefined;

/** In alphabetical order of their codes. */
export function loadPlaces(): Place[] {
  return [...byId().values()];
}

/** By the code, in alphabetical order; sorted once a process. */
function byId(): Map<string, Place> {
  placesById ??= new Map(
    loadDataset()
      .places.value.places.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((place) => [place.id, place]),
  );
  return placesById;
}

/** Takes an alpha-3 code in upper case; throws where there is no such place. */
export function loadPlace(id: string): Place {
  return found(byId().get(id), "place", id, "data/places.json");
}

/** Throws where there is no such source. */
export function loadSource(id: string): Source {
  return found(
    loadDataset().sources.value.find((source) => source.id === id),
    "source",
    id,
    "data/sources.json",
  );
}

export function loadParties(): Party[] {
  return loadDataset().parties.value;
}

export function loadModels(): Model[] {
  return loadDataset().models.value;
}

export function loadBenchmarks(): Benchmark[] {
  return loadDataset().benchmarks.value;
}

/** Every published table, in alphabetical order of their ids. */
export function loadTables(): ResultTable[] {
  return loadDataset().tables.map(({ value }) => value);
}

export function loadPairedRuns(): PairedRun[] {
  return loadDataset().pairedRuns.map(({ value }) => value);
}

/** In the order of the article. */
export function loadClaims(): Claim[] {
  return loadDataset()
    .claims.map(({ value }) => value)
    .toSorted((a, b) => a.order - b.order);
}

export function loadIndicators(): Indicator[] {
  return loadDataset().indicators.map(({ value }) => value);
}

export function loadContexts(): Context[] {
  return loadDataset().contexts.map(({ value }) => value);
}

export function loadGroups(): Group[] {
  return loadDataset().groups.value;
}

/** The change log of the data, newest first. */
export function loadChanges(): Change[] {
  return loadDataset().changes.value;
}

let datasetEntries: DatasetEntry[] | undefined;

/** Every dataset of which there is a page, in the order of that list; listed once a process. */
export function loadDatasetEntries(): DatasetEntry[] {
  datasetEntries ??= toDatasetEntries(loadDataset());
  return datasetEntries;
}

/** Hashed once a process: every page names it. */
let version: DataVersion | undefined;

export function dataVersion(): DataVersion {
  version ??= toDataVersion(loadDataset());
  return version;
}

function findIndex(id: string) {
  return loadDataset().indices.find((index) => index.id === id);
}

function found<T>(value: T | undefined, kind: string, id: string, file: string): T {
  if (value === undefined) throw new Error(`${file} has no ${kind} ${JSON.stringify(id)}`);
  return value;
}

function readDataset(root: string): Dataset {
  const { dataset, faults, waiting } = checkDataset(readFolder(root));
  if (faults.length > 0) throw new DataError(faults, waiting);
  return dataset;
}
