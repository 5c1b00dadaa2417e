import { describe, expect, it } from "vitest";
import type { Benchmark, Result } from "@/lib/data/models-schema";
import { mcnemarExact } from "@/lib/models/mcnemar-exact";
import { toMeasurements, toPairedMeasurements } from "@/lib/models/measurement";
import { evidence } from "./evidence";
import { madeResult } from "./measured";

function measured(results: Result[], benchmark: Partial<Benchmark> = {}) {
  const made = evidence({ benchmark, table: { results } });
  return toMeasurements([made.table], [made.benchmark]);
}

describe("toMeasurements", () => {
  it("keeps what decides whether a result may stand beside another, and the line of its own record", () => {
    const { table, benchmark } = evidence({
      table: { results: [madeResult({}), madeResult({ model: "b" })] },
    });
    const second = { ...table, id: "other-table", run: "other-run" };
    const found = toMeasurements([table, second], [benchmark], (file, at) => file.length * 100 + at);
    expect(found.map(({ table: id, run, model, line }) => [id, run, model, line])).toEqual([
      ["test-table", "test-run", "model-a", 1000],
      ["test-table", "test-run", "b", 1001],
      ["other-table", "other-run", "model-a", 1100],
      ["other-table", "other-run", "b", 1101],
    ]);
    expect(found[0]).toMatchObject({
      benchmark: "test-root",
      setting: "test-setting",
      value: 150,
      printed: "150",
      items: 200,
    });
  });

  it("takes no price, no mean of other tests and no word for a number as a measurement of ability", () => {
    const results = [madeResult({}), madeResult({ model: "b", value: null })];
    expect(measured(results).map(({ model }) => model)).toEqual(["model-a"]);
    expect(measured(results, { kind: "price" })).toEqual([]);
    expect(measured(results, { kind: "mean" })).toEqual([]);
    expect(measured([madeResult({ benchmark: "no-such-test" })])).toEqual([]);
  });

  it.each([
    ["a count is itself", madeResult({ value: 150 }), {}, 150],
    [
      "53.5 of 198 items are 106",
      madeResult({ value: 53.5, printed: "53.5", items: 198 }),
      { unit: "percent" },
      106,
    ],
    [
      "53.54 are 106 too, by two digits",
      madeResult({ value: 53.54, printed: "53.54", items: 198 }),
      { unit: "percent" },
      106,
    ],
    ["of other units it is not known", madeResult({ value: 0.5 }), { unit: "share" }, null],
    ["without the items it is not known", madeResult({ items: null }), {}, null],
    ["graded answers are neither right nor wrong", madeResult({}), { scoring: "graded" }, null],
    ["nor where it is not known how it was scored", madeResult({}), { scoring: null }, null],
  ] as const)("says how many were right: %s", (_, result, benchmark, right) => {
    expect(measured([result], benchmark).map((one) => one.right)).toEqual([right]);
  });
});

describe("toPairedMeasurements", () => {
  it("tests each pair by the items that one alone answered right, with its line", () => {
    const pair = {
      benchmark: "test-root",
      setting: "test-setting",
      models: ["model-a", "model-b"] as [string, string],
      items: 20,
      right: [12, 8] as [number, number],
      only: [5, 1] as [number, number],
    };
    const run = { run: "test-run", source: "test-source", remarks: [], pairs: [pair, pair] };
    const { only, ...kept } = pair;
    // 5 to 1: p = 2 (1 + 6) / 2^6 = 0.21875
    expect(mcnemarExact(...only)).toBe(0.21875);
    expect(toPairedMeasurements([run], (file, at) => file.length + at)).toEqual([
      { ...kept, run: "test-run", p: 0.21875, line: 8 },
      { ...kept, run: "test-run", p: 0.21875, line: 9 },
    ]);
  });
});
