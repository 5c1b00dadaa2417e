import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Measurement } from "@/lib/models/measurement";
import { packMeasurements, unpackMeasurements } from "@/lib/models/packed-measurements";
import { isLikeForLike, type SharedRow, sharedRows } from "@/lib/models/shared-rows";

const { models, measurements, pairings } = loadModelData();
const ids = models.map(({ id }) => id);
const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));

const ofModel = new Map(ids.map((id) => [id, measurements.filter(({ model }) => model === id)] as const));
const measuredOf = (...chosen: string[]) => chosen.flatMap((id) => ofModel.get(id) ?? []);

function found(row: SharedRow, model: string): Measurement[] {
  const { table, benchmark, setting } = row;
  return measuredOf(model).filter(
    (one) => one.table === table && one.benchmark === benchmark && one.setting === setting,
  );
}

describe("sharedRows over every pair of models in the data", () => {
  it("puts together only what is like for like, or counted on the items that both answered", () => {
    let rows = 0;
    const wrong: string[] = [];
    for (const [a, b] of pairs) {
      for (const row of sharedRows([a, b], measuredOf(a, b), pairings)) {
        rows += 1;
        const [first, otherFirst] = found(row, a);
        const [second, otherSecond] = found(row, b);
        const isOne = first && second && !otherFirst && !otherSecond;
        const isRight =
          isOne &&
          (row.onCommonItems
            ? row.pairing?.items === row.items && first.items !== second.items
            : isLikeForLike(first, second));
        if (!isRight) wrong.push(`${row.table} ${row.benchmark} ${a} ${b}`);
      }
    }
    expect(pairs.length).toBe((263 * 262) / 2);
    expect(wrong).toEqual([]);
    expect(rows).toBeGreaterThan(9000);
  });

  it("leaves no like-for-like pair out", () => {
    const key = ({ table, benchmark, setting }: Pick<Measurement, "table" | "benchmark" | "setting">) =>
      `${table} ${benchmark} ${setting}`;
    const wrong: string[] = [];
    for (const [a, b] of pairs) {
      const [ofA, ofB] = [measuredOf(a), measuredOf(b)];
      const expected = ofA.filter((one) => ofB.some((other) => isLikeForLike(one, other))).map(key);
      const rows = sharedRows([a, b], measuredOf(a, b), pairings).filter((row) => !row.onCommonItems);
      if (rows.map(key).sort().join() !== expected.sort().join()) wrong.push(`${a} ${b}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("sharedRows of the pairs that the page opens", () => {
  const of = (benchmark: string, ...chosen: string[]) =>
    sharedRows(chosen, measurements, pairings).find((row) => row.benchmark === benchmark);

  it("has GPQA Diamond of DeepSeek-V3 and GigaChat MAX: 106 and 82 of 198, with the exact test", () => {
    const row = of("gpqa-diamond", "deepseek-v3", "gigachat-max");
    expect(row?.entries.map(({ right }) => right)).toEqual([106, 82]);
    expect(row?.items).toBe(198);
    expect(row?.pairing?.p).toBeCloseTo(0.007084252673880489, 12);
  });

  it("turns the pair with the order of the models", () => {
    const row = of("gpqa-diamond", "gigachat-max", "deepseek-v3");
    expect(row?.entries.map(({ right }) => right)).toEqual([82, 106]);
    expect(row?.pairing?.models).toEqual(["gigachat-max", "deepseek-v3"]);
    expect(row?.pairing?.right).toEqual([82, 106]);
  });

  it("counts MATH-500 on the 198 items that both answered: the table has 198 and 200", () => {
    const row = of("math-500", "deepseek-v3", "gigachat-max");
    expect(row).toMatchObject({ onCommonItems: true, items: 198 });
    expect(row?.entries.map(({ right }) => right)).toEqual([161, 110]);
  });

  it("draws the larger group of three models on unlike items and names the one left out", () => {
    const row = of("math-500", "deepseek-v3", "gigachat-max", "gigachat-2-max");
    expect(row?.entries.map(({ model }) => model)).toEqual(["gigachat-max", "gigachat-2-max"]);
    expect(row?.onOtherItems).toEqual([{ model: "deepseek-v3", items: 198 }]);
  });

  it("has the closed book of MHGB for its pair and never the open one: 287 items and 300", () => {
    expect(of("mhgb-closed-final", "deepseek-r1-0528", "gigachat-2-max")?.items).toBe(300);
    expect(of("mhgb-open-final", "deepseek-r1-0528", "gigachat-2-max")).toBeUndefined();
  });

  it("never has a price or a mean of other benchmarks", () => {
    expect(of("price-usd-per-m-tokens", "deepseek-v3", "gigachat-max")).toBeUndefined();
    expect(of("simple-evals-ru-avg", "deepseek-v3", "gigachat-max")).toBeUndefined();
  });
});

describe("packMeasurements", () => {
  const key = (one: Measurement) => JSON.stringify(Object.entries(one).sort());
  const packed = packMeasurements(measurements);

  it("keeps every measurement, table by table and row by row", () => {
    const all = [...new Set(measurements.map(({ model }) => model))];
    expect(unpackMeasurements(packed, all).map(key).sort()).toEqual(measurements.map(key).sort());
  });

  it("gives those of some models alone, which share the same rows in the same order", () => {
    const models = ["gigachat-max", "deepseek-v3"];
    const unpacked = unpackMeasurements(packed, models);
    expect(new Set(unpacked.map(({ model }) => model))).toEqual(new Set(models));
    expect(sharedRows(models, unpacked, pairings)).toEqual(sharedRows(models, measurements, pairings));
  });
});
