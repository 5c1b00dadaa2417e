import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { formatDataFile } from "@/lib/data/format-data-file";
import { loadDataset, loadPlaces } from "@/lib/data/load";
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
    const files = dataset.folder.files.filter(({ path }) => path === "places.json" || /\d\.json$/.test(path));
    expect(files.length).toBeGreaterThan(1);
    for (const { text } of files) expect(text).toBe(formatDataFile(JSON.parse(text)));
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
