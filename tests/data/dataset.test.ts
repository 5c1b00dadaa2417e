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
    const found = rule.check(dataset).map(formatFault);
    if (rule.isWarning) expect(found.length).toBeLessThanOrEqual(10);
    else expect(found).toEqual([]);
  });

  it("has the shape of its schema, with every rule applied", () => {
    expect(checkDataset(dataset.folder)).toMatchObject({ faults: [], waiting: [] });
  });

  it("has every file in the one form, a record a line", () => {
    expect(dataset.folder.files.length).toBeGreaterThan(80);
    for (const { text } of dataset.folder.files) expect(text).toBe(formatDataFile(JSON.parse(text)));
  });

  it.each(["parties.json", "models.json", "benchmarks.json"])("has the records of %s by id", (path) => {
    const text = dataset.folder.files.find((file) => file.path === path)?.text ?? "";
    const ids = JSON.parse(text).map((record: { id: string }) => record.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual(ids.toSorted());
  });

  it("has 2,078 results of 262 models in 39 tables, and Kandinsky, of which nothing was measured", () => {
    expect(loadTables()).toHaveLength(39);
    expect(countReleaseChecks(dataset).results).toBe(2078);
    const measured = new Set(loadTables().flatMap(({ results }) => results.map(({ model }) => model)));
    expect(measured.size).toBe(262);
    expect(loadModels().flatMap(({ id }) => (measured.has(id) ? [] : [id]))).toEqual(["kandinsky"]);
  });

  it("has a name in CLDR for every place", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const { alpha2 } of loadPlaces()) expect(names.of(alpha2)).toBeTruthy();
  });

  it("has 195 countries, the members and observers of the United Nations, and 25 territories", () => {
    const ofKind = (kind: string) => loadPlaces().filter((place) => place.kind === kind);
    expect(ofKind("country")).toHaveLength(195);
    expect(ofKind("territory").map(({ id }) => id)).toEqual(
      "ABW ASM BMU CUW CYM ESH FRO GIB GRL GUF GUM HKG IMN MAC MAF MNP NCL PRI PYF SXM TCA TWN VGB VIR XKX".split(
        " ",
      ),
    );
    expect(ofKind("aggregate").map(({ id }) => id)).toEqual(["EUU"]);
  });

  it("has a region for every place but Taiwan and the European Union, which M49 does not list", () => {
    expect(loadPlaces().flatMap(({ id, region }) => (region === null ? [id] : []))).toEqual(["EUU", "TWN"]);
  });
});
