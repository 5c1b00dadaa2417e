import { describe, expect, it } from "vitest";
import { indicatorsInOrder } from "@/lib/data/rules/indicators-in-order";
import { INDICATOR } from "../listed-folder";
import { listFaultsAfter } from "./faults-of-rule";

describe("indicators-in-order", () => {
  it("takes values in order of place and then year", () => {
    expect(listFaultsAfter(indicatorsInOrder)).toEqual([]);
  });

  it("refuses a place before the one that precedes it in the alphabet, and a year before an earlier one", () => {
    expect(
      listFaultsAfter(
        indicatorsInOrder,
        [INDICATOR, '"year": 2023', '"year": 2025'],
        [INDICATOR, '"place": "RUS"', '"place": "AAA"'],
      ),
    ).toEqual([
      `data/${INDICATOR}:16 values[1].place: "BRA", but BRA 2025 stands before it. Put the values in order of place and then year.`,
      `data/${INDICATOR}:17 values[2].place: "AAA", but BRA 2024 stands before it. Put the values in order of place and then year.`,
    ]);
  });
});
