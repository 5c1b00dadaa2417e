import { describe, expect, it } from "vitest";
import { assembleDataset } from "@/lib/data/assemble-dataset";
import { countReleaseChecks, isMeasuredBeforeRelease } from "@/lib/data/release-check";
import { MODELS, replaceIn, validFolder } from "./valid-folder";

describe("isMeasuredBeforeRelease", () => {
  it.each([
    { measured: "2025-03-31", released: "2025-03", before: false, why: "the last day of the month" },
    { measured: "2025-03-30", released: "2025-03", before: null, why: "the release may be a day later" },
    { measured: "2025-03", released: "2025-03-31", before: null, why: "the measuring may be the same day" },
    { measured: "2025-03", released: "2025-03-01", before: false, why: "no day of the month is earlier" },
    { measured: "2025-03", released: "2025-03", before: null, why: "any order" },
    { measured: "2025-02", released: "2025-03", before: true, why: "a month earlier" },
    { measured: "2025-02-28", released: "2025-03-01", before: true, why: "a day earlier" },
    { measured: "2025-03-01", released: "2025-03-01", before: false, why: "the same day" },
    { measured: "2024", released: "2025-01", before: true, why: "a year earlier" },
    { measured: "2025", released: "2025-01-02", before: null, why: "one day of the year is earlier" },
    { measured: "2025-01-01", released: null, before: null, why: "the release is not known" },
  ])("is $before of $measured and $released: $why", ({ measured, released, before }) => {
    expect(isMeasuredBeforeRelease(measured, released)).toBe(before);
  });
});

describe("countReleaseChecks", () => {
  const countIn = (folder: ReturnType<typeof validFolder>) =>
    countReleaseChecks(assembleDataset(folder).dataset);

  it("counts the results of Test Model A, released on a known day; that of B falls into the month of measuring", () => {
    expect(countIn(validFolder())).toEqual({ checkable: 4, results: 8 });
  });

  it("counts a result that is wrong: it could be checked", () => {
    const later = replaceIn(validFolder(), MODELS, '"value": "2024-06"', '"value": "2024-07"');
    expect(countIn(later)).toEqual({ checkable: 7, results: 8 });
  });
});
