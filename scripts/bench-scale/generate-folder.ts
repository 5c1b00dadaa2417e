import { z } from "zod";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { formatDataFile } from "@/lib/data/format-data-file";
import { editionSchema, type Index, indexSchema, placesSchema, type Source } from "@/lib/data/schema";
import { GENERATED_INDEX, GENERATED_SOURCE, generateEdition } from "./generate-edition";
import { generatePlaces } from "./generate-places";
import type { ScaleSet } from "./scale-sets";

/** Whose pillars, facets and places the generated index has. */
export const MODEL = { index: "global-ai-index", edition: "2024" } as const;

export const NEWEST_YEAR = 2025;
const PLACES_FILE = "places.json";
const SOURCES_FILE = "sources.json";

export type Grown = {
  folder: DataFolder;
  /** The index, its editions, the places and the source: all that is new or another in the folder. */
  changed: DataFolder["files"];
  /** The names of the generated places, by their codes. */
  names: ReadonlyMap<string, string>;
};

/**
 * The folder with one index more, of generated scores. The first of its places are those of the real edition; where
 * that has too few, generated ones follow. Throws where the folder lacks what it is made after.
 */
export function growByIndex(folder: DataFolder, { places, editions }: ScaleSet, seed: number): Grown {
  const index = indexSchema.parse(read(folder, `indices/${MODEL.index}/index.json`));
  const model = editionSchema.parse(read(folder, `indices/${MODEL.index}/${MODEL.edition}.json`));
  const known = placesSchema.parse(read(folder, PLACES_FILE));
  const real = model.rows.map(({ place }) => place).slice(0, places);
  const generated = generatePlaces(places - real.length, known.places, seed);
  const ranked = [...real, ...generated.map(({ place }) => place.id)];
  const years = Array.from({ length: editions }, (_, i) => NEWEST_YEAR - editions + 1 + i);
  const contents = [
    [`indices/${GENERATED_INDEX}/index.json`, toIndex(index)],
    ...years.map((year) => [
      `indices/${GENERATED_INDEX}/${year}.json`,
      generateEdition(year, ranked, index, seed),
    ]),
    [PLACES_FILE, { ...known, places: [...known.places, ...generated.map(({ place }) => place)] }],
    [SOURCES_FILE, [...z.array(z.unknown()).parse(read(folder, SOURCES_FILE)), SOURCE]],
  ] as const;
  const changed = contents.map(([path, content]) => ({ path: String(path), text: formatDataFile(content) }));
  const paths = new Set(changed.map(({ path }) => path));
  const files = [...folder.files.filter(({ path }) => !paths.has(path)), ...changed];
  return {
    folder: { ...folder, files },
    changed,
    names: new Map(generated.map(({ place, name }) => [place.id, name])),
  };
}

function toIndex({ pillars, facets }: Index): Index {
  return {
    id: GENERATED_INDEX,
    publisher: "Nobody",
    address: "https://example.org/generated",
    scale: { min: 0, max: 100 },
    pillars,
    facets,
  };
}

const SOURCE: Source = {
  id: GENERATED_SOURCE,
  title: "Generated scores",
  publisher: "Nobody",
  published: null,
  address: null,
  grade: "copied-once",
  terms: { reuse: "restricted", words: null, address: null, secondHand: false },
  copies: [],
  retrieved: "2026-11-29",
  remarks: ["Drawn by lot to measure how pages grow. Stands for nothing in the world."],
};

function read({ files, name }: DataFolder, path: string): unknown {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`${name}/${path} is missing, after which the generated index is made.`);
  return JSON.parse(file.text);
}
