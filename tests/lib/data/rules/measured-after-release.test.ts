import { describe, expect, it } from "vitest";
import { measuredAfterRelease } from "@/lib/data/rules/measured-after-release";
import { MODELS, TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const released = (day: string) => ruleFaultsAfter(measuredAfterRelease, [MODELS, '"2024-05-02"', `"${day}"`]);

describe("measured-after-release", () => {
  it("takes what was measured on the day of release or later, and what the dates leave open", () => {
    expect(ruleFaultsAfter(measuredAfterRelease)).toEqual([]);
    expect(released("2024-06-15")).toEqual([]);
    expect(released("2024")).toEqual([]);
  });

  it("refuses a model measured before its release, once a table", () => {
    expect(released("2024-06-16")).toEqual([
      `${FILE}:21 results[0].model: "test-model-a", but it was released 2024-06-16 and the table was measured 2024-06-15. Correct the model or one of the two dates.`,
    ]);
  });

  it("refuses a month of release after the month of measuring", () => {
    expect(
      ruleFaultsAfter(measuredAfterRelease, [MODELS, '"value": "2024-06"', '"value": "2024-07"']),
    ).toEqual([
      `${FILE}:25 results[4].model: "test-model-b", but it was released 2024-07 and the table was measured 2024-06-15. Correct the model or one of the two dates.`,
    ]);
  });
});
