import type { DataFolder } from "@/lib/data/assemble-dataset";
import { formatDataFile } from "@/lib/data/format-data-file";
import { isRecord } from "@/lib/data/is-record";
import { isListOfRecords, toCopyOf } from "./copy-records";

/** Lists of records with ids that stand in one file each: copies are added to the file. */
const SINGLE_FILES: readonly string[] = ["sources", "parties", "models", "benchmarks", "groups"];

/**
 * The folder with `times` as many records: copies under other ids, which refer to each other as the first do. Places
 * are the world's and stay as they are, as does the change log.
 */
export function growFolder(folder: DataFolder, times: number): DataFolder {
  const contents = folder.files.map(({ path, text }) => ({ path, content: JSON.parse(text) }));
  // Nothing would name its copies.
  const sourceOfPlaces = contents.find(({ path }) => path === "places.json")?.content.source;
  const ids = new Set(contents.flatMap(({ path, content }) => idsOf(path, content)));
  const copies = Array.from({ length: times - 1 }, (_, i) => toCopyOf(ids, i + 2));
  const files = contents.flatMap(({ path, content }) => {
    if (path === "places.json" || path === "changes.json") return [{ path, content }];
    if (isListOfRecords(content)) {
      const copied = content.filter(({ id }) => id !== sourceOfPlaces);
      return [{ path, content: [...content, ...copies.flatMap((copy) => copy.content(copied))] }];
    }
    return [
      { path, content },
      ...copies.map((copy) => ({ path: copy.path(path), content: copy.content(content) })),
    ];
  });
  const written = files.map(({ path, content }) => ({ path, text: formatDataFile(content) }));
  return { ...folder, files: written.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function idsOf(path: string, content: unknown): string[] {
  const [name = ""] = path.split(/[/.]/);
  if (SINGLE_FILES.includes(name) && isListOfRecords(content)) return content.map(({ id }) => String(id));
  if (name === "places" || !isRecord(content)) return [];
  return [content.id, content.run].filter((id) => typeof id === "string");
}
