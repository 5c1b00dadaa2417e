import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { modelOf } from "@/lib/models/claim-evidence";
import { newestQuoted } from "@/lib/models/model-traits";
import { quotedPrices } from "@/lib/models/quoted-prices";

const data = loadModelData();
const quoted = (id: string) => quotedPrices(modelOf(id, data), data);

describe("the prices quoted of a model", () => {
  it("are those of its own record and of tables, oldest first, each with who quoted it", () => {
    expect(
      quoted("gigachat-2-max").map(({ input, currency, date, table }) => [
        input,
        currency,
        date,
        table?.measuredBy,
      ]),
    ).toEqual([
      [19.5, "USD", "2025-03-31", "alexander-kukushkin"],
      [650, "RUB", "2026-02-01", undefined],
    ]);
  });

  it("take a table's price for reading and writing alike", () => {
    const [price] = quoted("gigachat-max");
    expect(price).toMatchObject({ input: 19.5, output: 19.5, conditions: ["one-price"] });
  });

  it("never take tokens spent for a price", () => {
    const herobench = data.models.flatMap((model) =>
      quotedPrices(model, data).filter(({ table }) => table?.id === "herobench"),
    );
    expect(herobench).toEqual([]);
  });

  it("are kept apart by currency, the newest of each", () => {
    const newest = newestQuoted(modelOf("gigachat-2-max", data), data);
    expect(newest.map(({ currency }) => currency)).toEqual(["RUB", "USD"]);
    const dated = { ...modelOf("deepseek-v3", data), prices: [] };
    const price = { input: 1, output: 2, currency: "USD", conditions: [], source: "x" };
    const [only] = newestQuoted(
      {
        ...dated,
        prices: [
          { ...price, date: "2030-01" },
          { ...price, date: "2031-01", input: 3 },
        ],
      },
      data,
    );
    expect(only?.input).toBe(3);
  });
});
