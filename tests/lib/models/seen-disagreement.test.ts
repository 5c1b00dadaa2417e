import { describe, expect, it } from "vitest";
import type { PairedRun } from "@/lib/data/models-schema";
import { seenDisagreement } from "@/lib/models/seen-disagreement";
import { evidence } from "./evidence";

const { benchmark } = evidence({});
const BENCHMARKS = [benchmark, { ...benchmark, id: "test-slice", partOf: benchmark.id }];

function pair(name: string, models: [string, string], only: [number, number]): PairedRun["pairs"][number] {
  return {
    benchmark: name,
    setting: "test-setting",
    models,
    items: 100,
    right: [50 + only[0], 50 + only[1]],
    only,
  };
}

function seenIn(...pairs: PairedRun["pairs"]) {
  return seenDisagreement(["model-a", "model-b"], BENCHMARKS, [
    { run: "test-run", source: "test-source", remarks: [], pairs },
  ]);
}

describe("seenDisagreement", () => {
  it("gives the least and the largest share that one model alone answered right, whichever stands first", () => {
    const first = pair("test-root", ["model-a", "model-b"], [10, 5]);
    const turned = pair("test-root", ["model-b", "model-a"], [20, 11]);
    expect(seenIn(first, turned)).toEqual({ tests: 2, low: 0.15, high: 0.31 });
  });

  it("leaves out parts of a test and pairs of other models, and is null where nothing is left", () => {
    const slice = pair("test-slice", ["model-a", "model-b"], [1, 1]);
    const other = pair("test-root", ["model-a", "model-c"], [1, 1]);
    expect(seenIn(slice, other)).toBeNull();
  });
});
