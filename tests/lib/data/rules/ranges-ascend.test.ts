import { describe, expect, it } from "vitest";
import { rangesAscend } from "@/lib/data/rules/ranges-ascend";
import { INDICATOR } from "../listed-folder";
import { BENCHMARKS, EDITION, INDEX } from "../valid-folder";
import { listFaultsAfter, ruleFaultsAfter } from "./faults-of-rule";

const faultsAfter = (from: string, to: string) => ruleFaultsAfter(rangesAscend, [BENCHMARKS, from, to]);

describe("ranges-ascend", () => {
  it("takes a range whose least is below its most, or that is open above", () => {
    expect(ruleFaultsAfter(rangesAscend)).toEqual([]);
    expect(listFaultsAfter(rangesAscend)).toEqual([]);
    expect(faultsAfter('{ "min": 0, "max": 1 }', '{ "min": -1, "max": 0 }')).toEqual([]);
  });

  it("refuses the range of a benchmark whose ends are turned round, or the same", () => {
    expect(faultsAfter('{ "min": 0, "max": 1 }', '{ "min": 1, "max": 0 }')).toEqual([
      "data/benchmarks.json:2 [0].range.max: 0, but min is 1. Should be more than 1, or min is wrong.",
    ]);
    expect(faultsAfter('{ "min": 0, "max": 15 }', '{ "min": 15, "max": 15 }')).toEqual([
      "data/benchmarks.json:3 [1].range.max: 15, but min is 15. Should be more than 15, or min is wrong.",
    ]);
  });

  it("refuses the same of an indicator, where it has a range", () => {
    const empty: [string, string, string] = [INDICATOR, '"max": 100', '"max": 0'];
    expect(listFaultsAfter(rangesAscend, empty)).toEqual([
      `data/${INDICATOR}:7 range.max: 0, but min is 0. Should be more than 0, or min is wrong.`,
    ]);
    const whole = '"range": {\n    "min": 0,\n    "max": 100\n  },';
    expect(listFaultsAfter(rangesAscend, [INDICATOR, whole, ""])).toEqual([]);
  });

  it("refuses the same of the scales of an index and of an edition", () => {
    expect(
      ruleFaultsAfter(
        rangesAscend,
        [INDEX, '"min": 0, "max": 100', '"min": 100, "max": 0'],
        [EDITION, '"rankedBy"', '"pillarScale": { "min": 1, "max": 1 },\n  "rankedBy"'],
      ),
    ).toEqual([
      `data/${INDEX}:5 scale.max: 0, but min is 100. Should be more than 100, or min is wrong.`,
      `data/${EDITION}:6 pillarScale.max: 1, but min is 1. Should be more than 1, or min is wrong.`,
    ]);
  });
});
