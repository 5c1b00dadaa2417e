import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { DataFolder, Dataset } from "./assemble-dataset";
import { checkDataset } from "./check-dataset";
import type { Claim } from "./claims-schema";
import { DataError } from "./data-error";
import { type DataVersion, toDataVersion } from "./data-version";
import type { Benchmark, Model, PairedRun, Party, ResultTable } from "./models-schema";
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

/** In alphabetical order of their codes. */
export function loadPlaces(): Place[] {
  return loadDataset().places.value.places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Takes an alpha-3 code in upper case; throws where there is no such place. */
export function loadPlace(id: string): Place {
  return found(
    loadPlaces().find((place) => place.id === id),
    "place",
    id,
    "data/places.json",
  );
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

export function dataVersion(): DataVersion {
  return toDataVersion(loadDataset());
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

/** Sorted by path, so that neither messages nor the hash depend on the file system. */
function readFolder(root: string): DataFolder {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(root, path), "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) throw new Error(`${root} holds no JSON file`);
  return { name: folderName(root), files };
}

/** As a reader would type it from where the command runs; the whole path for a folder elsewhere. */
function folderName(root: string): string {
  const fromHere = relative(process.cwd(), root);
  return (fromHere.startsWith("..") ? resolve(root) : fromHere).replaceAll("\\", "/");
}
