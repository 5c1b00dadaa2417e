import { describe, expect, it } from "vitest";
import { sharesAreCounts } from "@/lib/data/rules/shares-are-counts";
import { BENCHMARKS, TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const RESULT = '"printed": "62.5±7.5%", "value": 62.5, "plusMinus": 7.5, "items": 40';
const faultsOf = (printed: string, value: number | null, items: number | null) =>
  ruleFaultsAfter(sharesAreCounts, [
    TABLE,
    RESULT,
    `"printed": "${printed}", "value": ${value}, "plusMinus": 7.5, "items": ${items}`,
  ]);

describe("shares-are-counts", () => {
  it("takes shares that a whole number of right answers gives", () => {
    expect(ruleFaultsAfter(sharesAreCounts)).toEqual([]);
  });

  it("refuses one that none gives: 25 of 40 are 62.5, 24 are 60.0", () => {
    expect(faultsOf("62.0±7.5%", 62, 40)).toEqual([
      `${FILE}:21 results[0].printed: "62.0±7.5%", but no whole number of 40 items is 62.0±7.5%. Should be a share of 40 items, or items is wrong.`,
    ]);
  });

  it("goes by the decimals that are printed: 5 of 7 are 71.4286", () => {
    expect(faultsOf("71%", 71, 7)).toEqual([]);
    expect(faultsOf("71.4%", 71.4, 7)).toEqual([]);
    expect(faultsOf("71.0%", 71, 7)).toHaveLength(1);
  });

  it("cannot tell with more items than steps of the scale: 62 % of 300 may be 185, 186 or 187", () => {
    expect(faultsOf("62%", 62, 300)).toEqual([]);
  });

  it("cannot tell without items or a value", () => {
    expect(faultsOf("62.0±7.5%", 62, null)).toEqual([]);
    expect(faultsOf("selfhost", null, 40)).toEqual([]);
  });

  it("has nothing to say of grades", () => {
    expect(
      ruleFaultsAfter(
        sharesAreCounts,
        [TABLE, RESULT, '"printed": "62.0", "value": 62, "plusMinus": null, "items": 40'],
        [
          BENCHMARKS,
          '"metric": "accuracy", "scoring": "right-or-wrong"',
          '"metric": "accuracy", "scoring": "graded"',
        ],
      ),
    ).toEqual([]);
  });
});
