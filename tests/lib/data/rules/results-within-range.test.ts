import { describe, expect, it } from "vitest";
import { resultsWithinRange } from "@/lib/data/rules/results-within-range";
import { BENCHMARKS, TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const faultsAfter = (from: string, to: string) => ruleFaultsAfter(resultsWithinRange, [TABLE, from, to]);

describe("results-within-range", () => {
  it("takes values from the lowest to the highest, and null", () => {
    expect(ruleFaultsAfter(resultsWithinRange)).toEqual([]);
    expect(faultsAfter('"value": 62.5', '"value": 0')).toEqual([]);
    expect(faultsAfter('"value": 62.5', '"value": 100')).toEqual([]);
  });

  it("refuses a value off the range", () => {
    expect(faultsAfter('"value": 0.713', '"value": 71.3')).toEqual([
      `${FILE}:23 results[2].value: 71.3, but the range of test-essays ends before. Should be 0 to 1.`,
    ]);
  });

  it("refuses a value below a range that is open above", () => {
    expect(faultsAfter('"value": 2,', '"value": 2000,')).toEqual([]);
    expect(faultsAfter('"value": 2,', '"value": -2,')).toEqual([
      `${FILE}:24 results[3].value: -2, but the range of test-price ends before. Should be at least 0.`,
    ]);
  });

  it("refuses a value above a range that is open below", () => {
    const open: [string, string, string] = [
      BENCHMARKS,
      '"unit": "share", "range": { "min": 0, "max": 1 }',
      '"unit": "share", "range": { "min": null, "max": 1 }',
    ];
    const value = (text: string) =>
      ruleFaultsAfter(resultsWithinRange, open, [TABLE, '"value": 0.713', `"value": ${text}`]);
    expect(value("-71.3")).toEqual([]);
    expect(value("71.3")).toEqual([
      `${FILE}:23 results[2].value: 71.3, but the range of test-essays ends before. Should be at most 1.`,
    ]);
  });

  it("refuses a count above the items that were run, though the benchmark has more", () => {
    expect(faultsAfter('"value": 9,', '"value": 13,')).toEqual([
      `${FILE}:22 results[1].value: 13, but 12 items were run. Should be 0 to 12.`,
    ]);
    expect(
      faultsAfter(
        '"value": 9, "plusMinus": null, "items": 12',
        '"value": 15, "plusMinus": null, "items": null',
      ),
    ).toEqual([]);
  });

  it("refuses more items than the benchmark has, where that is known", () => {
    const items: [string, string, string] = [
      TABLE,
      '"plusMinus": 7.5, "items": 40',
      '"plusMinus": 7.5, "items": 51',
    ];
    expect(ruleFaultsAfter(resultsWithinRange, items)).toEqual([
      `${FILE}:21 results[0].items: 51, but test-science has 50 items. Should be at most 50.`,
    ]);
    expect(ruleFaultsAfter(resultsWithinRange, items, [BENCHMARKS, '"items": 50', '"items": null'])).toEqual(
      [],
    );
  });

  it("leaves a benchmark without a record to results-resolve", () => {
    expect(
      faultsAfter(
        '"test-essays", "setting": "zero-shot", "model": "test-model-a"',
        '"no-benchmark", "setting": "zero-shot", "model": "test-model-a"',
      ),
    ).toEqual([]);
  });
});
