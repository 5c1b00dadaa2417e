import { describe, expect, it } from "vitest";
import { agrees, isMeant } from "@/lib/check/meant-editions";
import type { RankClaim } from "@/lib/check/read-sentence";

const edition = (count: number, more: { index?: string; edition?: string } = {}) => ({
  index: "an-index",
  edition: "2024",
  count,
  partial: false,
  rankOf: () => null,
  ...more,
});

describe("agrees", () => {
  const counts = (coverage: RankClaim["coverage"]) =>
    [79, 80, 83, 89, 90].filter((count) => agrees(coverage, edition(count)));

  it("holds of every edition where no number of countries is said, and of none where several are", () => {
    expect(counts(null)).toEqual([79, 80, 83, 89, 90]);
    expect(counts("several")).toEqual([]);
  });

  it("asks for the very number, and of a number that is bounded from below for one less than ten above", () => {
    expect(counts({ count: 83, atLeast: false })).toEqual([83]);
    expect(counts({ count: 80, atLeast: true })).toEqual([80, 83, 89]);
  });
});

describe("isMeant", () => {
  const claim: RankClaim = {
    rank: 31,
    place: "RUS",
    index: null,
    edition: null,
    coverage: null,
    isStated: true,
    isOfPart: false,
    isElsewhere: false,
    before: null,
    isFormer: false,
  };
  const meant = (more: Partial<RankClaim>) =>
    [edition(62, { edition: "2021" }), edition(83), edition(36, { index: "another" })]
      .filter((one) => isMeant({ ...claim, ...more }, one))
      .map(({ count }) => count);

  it("is every edition where nothing is named, and otherwise those of the index, the year, or before it", () => {
    expect(meant({})).toEqual([62, 83, 36]);
    expect(meant({ index: "an-index" })).toEqual([62, 83]);
    expect(meant({ edition: "2024" })).toEqual([83, 36]);
    expect(meant({ before: "2024" })).toEqual([62]);
  });
});
