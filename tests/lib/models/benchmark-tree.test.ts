import { describe, expect, it } from "vitest";
import { benchmarkTrees, findBenchmark, tablesWith } from "@/lib/models/benchmark-tree";
import { evidence } from "./evidence";
import { madeResult } from "./measured";

const benchmark = (id: string, partOf: string | null = null) =>
  evidence({ benchmark: { id, partOf } }).benchmark;
const table = (id: string, ...measured: string[]) =>
  evidence({ table: { id, results: measured.map((one) => madeResult({ benchmark: one })) } }).table;

const BENCHMARKS = [
  benchmark("slice", "whole"),
  benchmark("whole"),
  benchmark("unmeasured"),
  benchmark("alone"),
];
const TABLES = [table("t1", "alone", "slice"), table("t2", "whole"), table("t3", "alone")];
const DATA = { benchmarks: BENCHMARKS, tables: TABLES };

describe("benchmarkTrees", () => {
  it("has every whole test with its parts, and the tables that have it or any part of it", () => {
    const trees = benchmarkTrees(DATA).map(({ root, parts, tables }) => [
      root.id,
      parts.map(({ id }) => id),
      tables,
    ]);
    expect(trees).toEqual([
      ["whole", ["slice"], ["t1", "t2"]],
      ["alone", [], ["t1", "t3"]],
    ]);
  });
});

describe("tablesWith", () => {
  it("counts the tables in which a test stands itself, not those of its parts", () => {
    expect(["whole", "slice", "alone", "unmeasured"].map((id) => tablesWith(id, DATA))).toEqual([1, 1, 2, 0]);
  });
});

describe("findBenchmark", () => {
  it("finds a test by its id, and names the one that is not there", () => {
    expect(findBenchmark("whole", DATA)).toBe(BENCHMARKS[1]);
    expect(() => findBenchmark("none", DATA)).toThrow('"none"');
  });
});
