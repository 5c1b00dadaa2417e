import { describe, expect, it, vi } from "vitest";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { checkDataset } from "@/lib/data/check-dataset";
import { isGenerated } from "@/lib/data/generated-files";
import { loadFolder } from "@/lib/data/load";
import { recomputeOverall } from "@/lib/data/recompute-overall";
import { editionSchema, placesSchema } from "@/lib/data/schema";
import { readSteps } from "@/scripts/bench-build/time-build";
import { GENERATED_INDEX, generateEdition } from "@/scripts/bench-scale/generate-edition";
import { type Grown, growByIndex } from "@/scripts/bench-scale/generate-folder";
import { generatePlaces } from "@/scripts/bench-scale/generate-places";
import { type Measured, printGrowth } from "@/scripts/bench-scale/print-growth";
import { SCALE_SEED, SCALE_SETS, type ScaleSet } from "@/scripts/bench-scale/scale-sets";
import { islandDataOf } from "@/scripts/bench-scale/weigh-file";

/** The one field of the schema that a copy of the project has otherwise. */
vi.mock("@/lib/data/schema-fields", async (importOriginal) => {
  const { WIDER_ALPHA2 } = await import("@/scripts/bench-scale/wider-alpha2");
  const { z } = await import("zod");
  return { ...(await importOriginal<object>()), alpha2: z.string().regex(WIDER_ALPHA2) };
});

const loaded = loadFolder();
const folder: DataFolder = { ...loaded, files: loaded.files.filter(({ path }) => !isGenerated(path)) };
const known = placesSchema.parse(contentOf(folder, "places.json")).places;

function contentOf({ files }: Pick<DataFolder, "files">, path: string): unknown {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? "null");
}

function editionsOf({ changed }: Grown) {
  return changed
    .filter(({ path }) => path.startsWith(`indices/${GENERATED_INDEX}/`) && !path.endsWith("index.json"))
    .map(({ text }) => editionSchema.parse(JSON.parse(text)));
}

describe.each(SCALE_SETS)("growByIndex with $name", (set) => {
  const grown = growByIndex(folder, set, SCALE_SEED);
  const editions = editionsOf(grown);

  it("makes as many editions of as many places as the set says", () => {
    expect(editions).toHaveLength(set.editions);
    for (const { rows, coverage } of editions) {
      expect(new Set(rows.map(({ place }) => place)).size).toBe(set.places);
      expect(coverage).toEqual({ places: set.places, partial: false });
    }
  });

  it("passes every rule of the data check", () => {
    const { faults, waiting } = checkDataset(grown.folder);
    expect(faults).toEqual([]);
    expect(waiting).toEqual([]);
  });

  it("ranks by the score", () => {
    for (const { rows, weights } of editions) {
      expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, i) => i + 1));
      const scores = rows.map((row) => (weights ? recomputeOverall(weights, row) : null) ?? Number.NaN);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(rows.map(({ overall }) => overall)).toEqual(scores.map(Math.round));
    }
  });

  it("makes the same of the same seed, and other scores of another", () => {
    expect(growByIndex(folder, set, SCALE_SEED)).toEqual(grown);
    const [other] = editionsOf(growByIndex(folder, set, SCALE_SEED + 1));
    expect(other?.rows).not.toEqual(editions[0]?.rows);
  });

  it("leaves the files that are there as they were, but for the lists it adds to", () => {
    const changed = new Set(grown.changed.map(({ path }) => path));
    const kept = grown.folder.files.filter(({ path }) => !changed.has(path));
    const lists = folder.files.filter(({ path }) => changed.has(path)).map(({ path }) => path);
    expect(kept).toHaveLength(folder.files.length - lists.length);
    expect(lists.toSorted()).toEqual(["places.json", "sources.json"]);
    expect(kept.every((file) => folder.files.includes(file))).toBe(true);
  });
});

describe("growByIndex", () => {
  it("names every generated place, and no two alike", () => {
    const [set] = SCALE_SETS.filter(({ places }) => places === 1000);
    const { names } = growByIndex(folder, set as ScaleSet, SCALE_SEED);
    expect(names.size).toBe(1000 - 83);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it("says which file is missing", () => {
    const empty = { ...folder, files: [] };
    const [set] = SCALE_SETS;
    expect(() => growByIndex(empty, set as ScaleSet, SCALE_SEED)).toThrow("index.json is missing");
  });
});

describe("generatePlaces", () => {
  const generated = generatePlaces(900, known, SCALE_SEED);

  it("takes only codes that ISO 3166-1 leaves to its users, and none that is taken", () => {
    const taken = known.map(({ id }) => id);
    for (const { place } of generated) {
      expect(place.id).toMatch(/^(AA|Q[M-Z]|X[A-Z]|ZZ)[A-Z]$/);
      expect(taken).not.toContain(place.id);
    }
  });

  it("gives no place a name or a number that a real one has", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const real = new Set(known.map(({ alpha2 }) => names.of(alpha2)));
    expect(generated.filter(({ name }) => real.has(name))).toEqual([]);
    expect(generated.filter(({ place }) => names.of(place.alpha2) !== undefined)).toEqual([]);
  });

  it("refuses more places than there are codes", () => {
    expect(() => generatePlaces(2000, known, SCALE_SEED)).toThrow("2000 places are more than the 968");
  });
});

describe("generateEdition", () => {
  it("keeps every score within the scale, in whole points", () => {
    const { rows } = generateEdition(
      2025,
      known.map(({ id }) => id),
      { pillars: ["a", "b"], facets: [] },
      1,
    );
    const scores = rows.flatMap(({ overall, pillars }) => [overall ?? Number.NaN, ...Object.values(pillars)]);
    expect(
      scores.every((score) => Number.isInteger(score) && (score ?? -1) >= 0 && (score ?? 101) <= 100),
    ).toBe(true);
  });
});

describe("printGrowth", () => {
  const setOf = (places: number): ScaleSet => ({ id: "", name: `${places} places`, places, editions: 1 });
  const measuredOf = (places: number, value: number): Measured => ({
    set: setOf(places),
    figures: [{ name: "sort", unit: "ms", value }],
  });

  it("marks what grows more than the set does", () => {
    const lines = printGrowth([measuredOf(100, 10), measuredOf(200, 20), measuredOf(400, 80)]).split("\n");
    expect(lines[1]).toMatch(/2\.00 x +4\.00 x$/);
    expect(lines[2]).toMatch(/^sort +10 ms +20 ms 2\.00 x +80 ms 8\.00 x !$/);
  });

  it("prints no ratio to nothing", () => {
    expect(printGrowth([measuredOf(100, 0), measuredOf(200, 3)])).toMatch(/ 3 ms$/);
  });
});

describe("readSteps", () => {
  it("reads the seconds of each step and not the whole", () => {
    const output =
      "build: next build: 60.5 s\nnoise\nbuild: tsx scripts/finish.ts: 3.0 s\nbuild: done in 70 s\n";
    expect([...readSteps(output)]).toEqual([
      ["next build", 60.5],
      ["tsx scripts/finish.ts", 3],
    ]);
  });
});

describe("islandDataOf", () => {
  it("takes the data of islands, also from files of their own, and no other script", () => {
    const html = [
      '<script type="application/ld+json">{"a":1}</script>',
      '<script type="application/json">{"b":2}</script>',
      '<script type="application/json" data-from="/repo/islands/data-c.json"></script>',
    ].join("");
    expect(islandDataOf(html, (file) => `read ${file}`)).toEqual({
      inPage: ['{"b":2}'],
      beside: ["read islands/data-c.json"],
    });
  });
});
