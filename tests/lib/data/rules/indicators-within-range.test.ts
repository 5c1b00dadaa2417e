import { describe, expect, it } from "vitest";
import { indicatorsWithinRange } from "@/lib/data/rules/indicators-within-range";
import { INDICATOR } from "../listed-folder";
import { listFaultsAfter } from "./faults-of-rule";

const FILE = `data/${INDICATOR}`;
const RANGE = '"range": {\n    "min": 0,\n    "max": 100\n  },\n';

describe("indicators-within-range", () => {
  it("takes both ends of the range", () => {
    expect(listFaultsAfter(indicatorsWithinRange, [INDICATOR, '"value": 14', '"value": 100'])).toEqual([]);
  });

  it("refuses a value beyond either end", () => {
    expect(
      listFaultsAfter(
        indicatorsWithinRange,
        [INDICATOR, '"value": 12.5', '"value": 125'],
        [INDICATOR, '"value": 0 }', '"value": -1 }'],
      ),
    ).toEqual([
      `${FILE}:15 values[0].value: 125, but the indicator's range ends before. Should be 0 to 100.`,
      `${FILE}:17 values[2].value: -1, but the indicator's range ends before. Should be 0 to 100.`,
    ]);
  });

  it("knows no upper end where the range has none", () => {
    expect(
      listFaultsAfter(
        indicatorsWithinRange,
        [INDICATOR, '"max": 100', '"max": null'],
        [INDICATOR, '"value": 12.5', '"value": 125'],
      ),
    ).toEqual([]);
  });

  it("takes any value where the indicator has no range", () => {
    expect(
      listFaultsAfter(
        indicatorsWithinRange,
        [INDICATOR, RANGE, ""],
        [INDICATOR, '"value": 12.5', '"value": -125'],
      ),
    ).toEqual([]);
  });

  it("asks for a year up to that of the source, where there is no such source", () => {
    expect(
      listFaultsAfter(
        indicatorsWithinRange,
        [INDICATOR, '"source": "test-index-2024"', '"source": "no-source"'],
        [INDICATOR, '"year": 2023', '"year": 1202'],
        [INDICATOR, '"RUS", "year": 2024', '"RUS", "year": 2042'],
      ),
    ).toEqual([
      `${FILE}:15 values[0].year: 1202, but no series here is that old. Should be 1950 to the year of the source.`,
    ]);
  });

  it("refuses a year after the one in which the source was looked up, and one too early to be meant", () => {
    expect(
      listFaultsAfter(
        indicatorsWithinRange,
        [INDICATOR, '"year": 2023', '"year": 1202'],
        [INDICATOR, '"RUS", "year": 2024', '"RUS", "year": 2042'],
      ),
    ).toEqual([
      `${FILE}:15 values[0].year: 1202, but no series here is that old. Should be 1950 to 2025.`,
      `${FILE}:17 values[2].year: 2042, but the source was looked up in 2025. Should be 1950 to 2025.`,
    ]);
  });
});
