import { describe, expect, it } from "vitest";
import { loadParties, loadTables } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toTablesPage } from "@/lib/views/tables-page";

const data = loadModelData();
const page = toTablesPage("en", data, loadParties());
const entries = page.groups.flatMap(({ tables }) => tables);
const entryOf = (id: string) => entries.find((entry) => entry.id === id);
const groupOf = (id: string) => page.groups.find(({ tables }) => tables.some((table) => table.id === id))?.id;

describe("the list of tables", () => {
  it("has every table once", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(
      loadTables()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("tells independent measurers from those tied through the state, of unknown tie, and makers", () => {
    expect(groupOf("simple-evals-ru")).toBe("independent");
    expect(groupOf("mhgb-law")).toBe("tied");
    expect(groupOf("herobench")).toBe("tied");
    expect(groupOf("ds-v3-base")).toBe("maker");
    expect(groupOf("ru-arena-general")).toBe("maker");
  });

  it("says aloud in which language was asked, by whom and when", () => {
    expect(entryOf("mhgb-law")?.language).toBe("Language of the questions: Russian");
    expect(entryOf("ds-r1")?.language).toContain("Chinese");
    expect(entryOf("simple-evals-ru")?.measured).toBe("Alexander Kukushkin · 31 March 2025");
    expect(entryOf("ruslangx")?.measured).toContain("date not stated");
  });

  it("says of how many models and tests it is, and counts no price or mean for a test", () => {
    expect(entryOf("simple-evals-ru")?.size).toBe("20 models · 7 tests");
    expect(entries.filter(({ size }) => / 0 tests/.test(size))).toEqual([]);
  });

  it("marks a transcription of low confidence, and no other", () => {
    const copied = loadTables().filter(
      ({ source }) => data.sources.find(({ id }) => id === source)?.grade === "copied-once",
    );
    const marked = entries.filter(({ marks }) => marks.some((mark) => mark.startsWith("Low confidence")));
    expect(marked.map(({ id }) => id).sort()).toEqual(copied.map(({ id }) => id).sort());
    expect(copied.length).toBeGreaterThan(5);
  });

  it("says of a maker how many of the models are its own, and of one tied to whom", () => {
    expect(entryOf("g35-base-code")?.marks.join()).toMatch(/Sber \(SaluteDevices\) made 2 of the 4 models/);
    expect(entryOf("g3-ultra")?.marks.join()).toContain("Sber (SaluteDevices) made every model here");
    expect(entryOf("mhgb-law")?.marks.join()).toContain("Sber (SaluteDevices): tied through the state");
    expect(entryOf("herobench")?.marks.join()).toContain("Sber (SaluteDevices): unknown");
    expect(entryOf("simple-evals-ru")?.marks).toEqual([
      "The makers of 3 models are not known, so neither are the ties to them.",
    ]);
  });

  it("says of a table with one model that there is nothing to compare", () => {
    const alone = entries.filter(({ marks }) => marks.includes("One model: there is nothing to compare."));
    expect(alone.map(({ id }) => id)).toEqual(["skoltech-2026"]);
  });

  it("can be told in Arabic without a hole", () => {
    const arabic = toTablesPage("ar", data, loadParties());
    expect(arabic.groups.flatMap(({ tables }) => tables)).toHaveLength(39);
  });
});
