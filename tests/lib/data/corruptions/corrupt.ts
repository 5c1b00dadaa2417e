import { assembleDataset, type DataFolder } from "@/lib/data/assemble-dataset";
import { type Fault, formatPath, type JsonPath } from "@/lib/data/fault";
import { formatDataFile } from "@/lib/data/format-data-file";
import { placeInWords } from "@/lib/data/place-in-words";
import { editionsOf } from "@/lib/data/rules/rule";
import { editFile } from "../valid-folder";
import { editAt, type Site } from "./sites";

/** A place in the data that a message about a corruption may name. */
export type Named = { file: string; path: JsonPath };

export type Corruption = {
  folder: DataFolder;
  /** What was done, for whoever reads that it was not caught. */
  what: string;
  /** The records that it concerns: one of them is to be named. */
  named: readonly Named[];
};

/** One value replaced (by undefined: taken out). */
export function corruptSite(
  folder: DataFolder,
  site: Site,
  value: unknown,
  named?: readonly Named[],
): Corruption {
  const { file, path } = site;
  const edit = (text: string) => formatDataFile(editAt(JSON.parse(text), path, () => value));
  const what = `${file} ${formatPath(path)}: ${brief(site.value)} -> ${brief(value)}`;
  return { folder: editFile(folder, file, edit), what, named: named ?? [{ file, path }] };
}

function brief(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The record of a list in which a path ends, or the path where it ends in none. */
function recordOf(path: JsonPath): JsonPath {
  const at = path.findIndex((step) => typeof step === "number");
  return at === -1 ? path : path.slice(0, at + 1);
}

/**
 * Whether one of the faults names the file and, in it, the value, something in it, or its record. Of two rows that
 * contradict each other a message has the path of one and the country of the other: which was changed, nobody can say.
 */
export function isNamed({ named, folder }: Corruption, faults: readonly Fault[]): boolean {
  return faults.some(({ file, path, why }) =>
    named.some((place) => {
      if (file !== `${folder.name}/${place.file}`) return false;
      if (path === "" || path.startsWith("column ")) return true;
      return areRelated(path, formatPath(recordOf(place.path))) || isRowNamed(folder, place, why);
    }),
  );
}

function isRowNamed(folder: DataFolder, { file, path }: Named, why: string): boolean {
  if (path[0] !== "rows") return false;
  const { dataset } = assembleDataset(folder);
  const edition = editionsOf(dataset).find(
    ({ edition: { document } }) => document.file === `${folder.name}/${file}`,
  );
  const row = edition?.edition.value.rows[Number(path[1])];
  return row !== undefined && why.includes(`${placeInWords(dataset, row.place)} `);
}

/** One begins with all steps of the other. */
function areRelated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short}.`) || long.startsWith(`${short}[`);
}
