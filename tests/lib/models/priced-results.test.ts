import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Result } from "@/lib/data/models-schema";
import { pricedColumns } from "@/lib/models/priced-results";

const data = loadModelData();
const REAL = data.tables.find(({ id }) => id === "simple-evals-ru");
if (!REAL) throw new Error("The table of which these tests are is gone");

const PRICE = "price-usd-per-m-tokens";

/** The real table with results of our own making. */
const tableOf = (results: Result[], settings = REAL.settings) => ({ ...REAL, settings, results });

const resultOf = (
  benchmark: string,
  model: string,
  value: number | null,
  more: Partial<Result> = {},
): Result => ({
  benchmark,
  model,
  setting: "zero-shot-cot",
  printed: String(value),
  value,
  plusMinus: null,
  items: null,
  ...more,
});

const priced = ["a", "b", "c", "d"].map((model, i) => resultOf(PRICE, model, i + 1));

describe("pricedColumns", () => {
  it("has the seven benchmarks of a real table with its 14 prices in numbers, and the mean after them", () => {
    const columns = pricedColumns(REAL, data);
    expect(columns.map(({ benchmark }) => benchmark.kind)).toEqual([...Array(7).fill("benchmark"), "mean"]);
    for (const { results, withoutPrice, price } of columns) {
      expect(price.id).toBe(PRICE);
      expect(results.length + withoutPrice.length).toBeLessThanOrEqual(20);
      expect(withoutPrice).toHaveLength(6);
    }
  });

  it("takes tokens spent for a price too", () => {
    const table = data.tables.find(({ id }) => id === "herobench");
    const columns = table ? pricedColumns(table, data) : [];
    expect(columns.map(({ price, benchmark }) => [price.id, benchmark.id])).toEqual([
      ["herobench-tokens", "herobench-success"],
    ]);
  });

  it("leaves out slices of a benchmark, and tables without prices", () => {
    const law = data.tables.find(({ id }) => id === "mhgb-law");
    expect(law && pricedColumns(law, data)).toEqual([]);
    for (const table of data.tables)
      for (const { benchmark } of pricedColumns(table, data)) expect(benchmark.partOf).toBeNull();
  });

  it("needs three models with a price above 0 and a result, both numbers", () => {
    const results = ["a", "b", "c", "d"].map((model) => resultOf("gpqa-diamond", model, 40));
    const countOf = (some: Result[]) => pricedColumns(tableOf(some), data)[0]?.results.length;
    expect(countOf([...priced, ...results])).toBe(4);
    expect(countOf([...priced.slice(2), ...results])).toBeUndefined();
    const free = priced.map((one) => (one.model === "a" ? { ...one, value: 0 } : one));
    expect(pricedColumns(tableOf([...free, ...results]), data)[0]?.withoutPrice).toEqual(["a"]);
    const words = results.map((one) => (one.model === "b" ? { ...one, value: null } : one));
    expect(countOf([...priced, ...words])).toBe(3);
  });

  it("draws the largest group of one number of items, and names the others", () => {
    const results = ["a", "b", "c", "d"].map((model, i) =>
      resultOf("math-500", model, 40, { items: i === 1 ? 198 : 200 }),
    );
    const [column] = pricedColumns(tableOf([...priced, ...results]), data);
    expect(column?.results.map(({ model }) => model)).toEqual(["a", "c", "d"]);
    expect(column).toMatchObject({ items: 200, onOtherItems: ["b"] });
  });

  it("puts no price of one setting beside a result of another", () => {
    const settings = { ...REAL.settings, other: "another way" };
    const results = ["a", "b", "c"].map((model) => resultOf("mbpp", model, 40, { setting: "other" }));
    expect(pricedColumns(tableOf([...priced, ...results], settings), data)).toEqual([]);
  });
});
