import { describe, expect, it } from "vitest";
import { loadTables } from "@/lib/data/load";
import { tableColumns } from "@/lib/models/table-columns";

const SETTINGS = { once: "one answer", often: "64 answers" };

function result(benchmark: string, setting: string, model: string, items: number | null = null) {
  return { benchmark, setting, model, printed: "1", value: 1, plusMinus: null, items };
}

describe("tableColumns", () => {
  it("names a column by its benchmark, and by its setting too where the benchmark stands in several", () => {
    const results = [
      result("aime", "once", "a"),
      result("aime", "often", "a"),
      result("math", "once", "a"),
      result("aime", "once", "b"),
    ];
    const columns = tableColumns({ results, settings: SETTINGS });
    expect(columns.map(({ id }) => id)).toEqual(["aime:once", "math", "aime:often"]);
    expect(columns[0]?.results.map(({ at }) => at)).toEqual([0, 3]);
  });

  it("keeps the published order where each benchmark stands in one setting", () => {
    const results = [result("math", "often", "a"), result("aime", "once", "a")];
    expect(tableColumns({ results, settings: SETTINGS }).map(({ id }) => id)).toEqual(["math", "aime"]);
  });

  it("says how many items most models answered, and nothing where the table does not say", () => {
    const law = ["a", "b", "c"].map((model, i) => result("law", "once", model, i === 0 ? 287 : 300));
    const [known, unknown] = tableColumns({
      results: [...law, result("quiz", "once", "a")],
      settings: SETTINGS,
    });
    expect(known?.items).toBe(300);
    expect(unknown?.items).toBeNull();
  });

  it("loses and repeats no result of any table", () => {
    for (const table of loadTables()) {
      const columns = tableColumns(table);
      expect(new Set(columns.map(({ id }) => id)).size, table.id).toBe(columns.length);
      const at = columns.flatMap(({ results }) => results.map((one) => one.at)).toSorted((a, b) => a - b);
      expect(at, table.id).toEqual(table.results.map((_, i) => i));
      for (const { results } of columns)
        expect(new Set(results.map(({ result: { model } }) => model)).size).toBe(results.length);
    }
  });
});
