import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { printedOrder, printedResult } from "@/lib/models/printed-order";

const data = loadModelData();
const cell = (benchmark: string) => ({ table: "simple-evals-ru", benchmark, setting: "zero-shot-cot" });
const order = (benchmark: string, ahead: string, ...behind: string[]) =>
  printedOrder({ kind: "order", ...cell(benchmark), ahead, behind }, data)?.holds;

describe("printedOrder", () => {
  it("holds where the first is printed higher than each of the others", () => {
    expect(order("gpqa-diamond", "deepseek-v3", "gigachat-max", "gigachat-2-max")).toBe(true);
    expect(order("gpqa-diamond", "gigachat-2-max", "gigachat-max", "deepseek-v3")).toBe(false);
  });

  it("takes the lower figure as ahead where lower is better: 0.80 dollars are ahead of 19.50", () => {
    expect(order("price-usd-per-m-tokens", "deepseek-v3", "gigachat-2-max")).toBe(true);
    expect(order("price-usd-per-m-tokens", "gigachat-2-max", "deepseek-v3")).toBe(false);
  });

  it("calls equal figures not ahead, either way round", () => {
    expect(order("mgsm-en", "gigachat-max", "gigachat-2-max")).toBe(false);
    expect(order("mgsm-en", "gigachat-2-max", "gigachat-max")).toBe(false);
  });

  it("is not known where a model, the benchmark or the table has no result", () => {
    expect(order("gpqa-diamond", "deepseek-v3", "deepseek-r1")).toBeUndefined();
    expect(order("mera", "deepseek-v3", "gigachat-max")).toBeUndefined();
    const elsewhere = { kind: "order", ...cell("gpqa-diamond"), table: "no-table" } as const;
    expect(printedOrder({ ...elsewhere, ahead: "deepseek-v3", behind: ["gigachat-max"] }, data)).toBeNull();
  });

  it("is not known where a table prints a word for a number", () => {
    const tables = data.tables.map((table) => ({
      ...table,
      results: table.results.map((result) =>
        result.model === "gigachat-max" ? { ...result, value: null } : result,
      ),
    }));
    const clause = {
      kind: "order",
      ...cell("gpqa-diamond"),
      ahead: "deepseek-v3",
      behind: ["gigachat-max"],
    } as const;
    expect(printedOrder({ ...clause, behind: [...clause.behind] }, { ...data, tables })).toBeNull();
  });
});

describe("printedResult", () => {
  it("finds what is printed in that table, benchmark and setting alone", () => {
    expect(printedResult(cell("gpqa-diamond"), "deepseek-v3", data)?.result.printed).toBe("53.5±5.1%");
    expect(printedResult({ ...cell("gpqa-diamond"), setting: "other" }, "deepseek-v3", data)).toBeNull();
  });
});
