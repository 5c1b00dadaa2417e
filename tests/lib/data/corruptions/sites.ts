import type { DataFolder } from "@/lib/data/assemble-dataset";
import type { JsonPath } from "@/lib/data/fault";
import { pick, type Random } from "./random";

/** A value somewhere in the data. */
export type Site = { file: string; path: JsonPath; value: unknown };

/** What is to be corrupted, read once. */
export type Subject = {
  folder: DataFolder;
  /** By the file's path in the folder. */
  contents: ReadonlyMap<string, unknown>;
  /** Every value of every file except its whole. */
  sites: readonly Site[];
  sitesOf: ReadonlyMap<string, readonly Site[]>;
};

export function toSubject(folder: DataFolder): Subject {
  const contents = new Map(folder.files.map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]));
  const sitesOf = new Map(
    [...contents].map(([file, content]) => [file, sitesBelow(file, [], content).slice(1)] as const),
  );
  return { folder, contents, sites: [...sitesOf.values()].flat(), sitesOf };
}

/** What stands at a path, or undefined. */
export function valueAt(content: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    content,
  );
}

function sitesBelow(file: string, path: JsonPath, value: unknown): Site[] {
  const own = { file, path, value };
  if (Array.isArray(value))
    return [own, ...value.flatMap((entry, i) => sitesBelow(file, [...path, i], entry))];
  if (typeof value !== "object" || value === null) return [own];
  return [own, ...Object.entries(value).flatMap(([key, inner]) => sitesBelow(file, [...path, key], inner))];
}

/** A kind of file first, then a file, then a site: else the long lists of results would be all there is. */
export function pickSite(random: Random, sites: readonly Site[]): Site {
  const kindOf = ({ file }: Site) => file.split("/")[0] ?? "";
  const kind = pick(random, [...new Set(sites.map(kindOf))]);
  const ofKind = sites.filter((site) => kindOf(site) === kind);
  const file = pick(random, [...new Set(ofKind.map((site) => site.file))]);
  return pick(
    random,
    ofKind.filter((site) => site.file === file),
  );
}

/** The content with what stands at the path replaced; an edit that gives undefined takes it out. */
export function editAt(content: unknown, path: JsonPath, edit: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit(content);
  if (Array.isArray(content)) {
    return content.flatMap((entry, i) => {
      if (i !== step) return [entry];
      const edited = editAt(entry, rest, edit);
      return edited === undefined ? [] : [edited];
    });
  }
  const entries = Object.entries(content ?? {}).flatMap(([key, inner]) => {
    if (key !== step) return [[key, inner]];
    const edited = editAt(inner, rest, edit);
    return edited === undefined ? [] : [[key, edited]];
  });
  return Object.fromEntries(entries);
}
