import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { formatDataFile } from "@/lib/data/format-data-file";
import { loadDataset, loadModels, loadPlaces, loadTables } from "@/lib/data/load";
import { countReleaseChecks } from "@/lib/data/release-check";
import { RULES } from "@/lib/data/rules";

const dataset = loadDataset();

describe("the data", () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))("keeps the rule %s", (_, rule) => {
    expect(rule.check(dataset).map(formatFault)).toEqual([]);
  });

  it("has the shape of its schema, with every rule applied", () => {
    expect(checkDataset(dataset.folder)).toMatchObject({ faults: [], waiting: [] });
  });

  it("has one record a line wherever records are many", () => {
    const many = /^places\.json$|^indices\/.*\d\.json$|^(results|paired|claims)\//;
    const files = dataset.folder.files.filter(({ path }) => many.test(path));
    expect(files.length).toBeGreaterThan(1);
    for (const { text } of files) expect(text).toBe(formatDataFile(JSON.parse(text)));
  });

  it.each(["parties.json", "models.json", "benchmarks.json"])(
    "has one record a line in %s, by id",
    (path) => {
      const text = dataset.folder.files.find((file) => file.path === path)?.text ?? "";
      const ids = [...text.matchAll(/^ {2}\{ "id": "([^"]+)".*\},?$/gm)].map(([, id]) => id);
      expect(ids).toEqual(JSON.parse(text).map((record: { id: string }) => record.id));
      expect(ids).toEqual(ids.toSorted());
    },
  );

  it("has 740 results of 31 models in 4 tables: 180 + 256 + 208 + 96", () => {
    expect(Object.fromEntries(loadTables().map(({ id, results }) => [id, results.length]))).toEqual({
      "simple-evals-ru": 180,
      "simple-evals-ru-mmlu-pro-by-category": 256,
      "simple-evals-ru-gpqa-by-field": 208,
      "mhgb-law": 96,
    });
    expect(countReleaseChecks(dataset).results).toBe(740);
    expect(loadModels()).toHaveLength(31);
  });

  it("has a name in CLDR for every place", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const { alpha2 } of loadPlaces()) expect(names.of(alpha2)).toBeTruthy();
  });

  it("counts Hong Kong and Taiwan as territories, the latter without a region, and the European Union as neither", () => {
    expect(loadPlaces().filter(({ kind }) => kind !== "country")).toEqual([
      { id: "EUU", alpha2: "EU", kind: "aggregate", region: null, subregion: null },
      { id: "HKG", alpha2: "HK", kind: "territory", region: "Asia", subregion: "Eastern Asia" },
      { id: "TWN", alpha2: "TW", kind: "territory", region: null, subregion: null },
    ]);
  });
});
