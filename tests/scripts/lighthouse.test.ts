import { describe, expect, it } from "vitest";
import { isFull, printScore } from "@/scripts/lighthouse/print-score";

const FULL = {
  address: "en/",
  scores: { accessibility: 100, "best-practices": 100, seo: 100 },
  faults: [],
} as const;

describe("isFull", () => {
  it("asks for all points of every category", () => {
    expect(isFull(FULL)).toBe(true);
    expect(isFull({ ...FULL, scores: { ...FULL.scores, seo: 99 } })).toBe(false);
    expect(isFull({ ...FULL, scores: { ...FULL.scores, "best-practices": 96 } })).toBe(false);
  });

  it("asks for no SEO where a page is not judged by it, and takes no other silence for full", () => {
    expect(isFull({ ...FULL, scores: { ...FULL.scores, seo: null } })).toBe(true);
    expect(isFull({ ...FULL, scores: { ...FULL.scores, accessibility: null } })).toBe(false);
  });
});

describe("printScore", () => {
  it("names under a page what took its points", () => {
    const low = {
      ...FULL,
      scores: { ...FULL.scores, accessibility: 96 },
      faults: ["color-contrast: Too pale"],
    };
    expect(printScore(low)).toMatch(/^96 +100 +100 +en\/\n {2}color-contrast: Too pale$/);
  });
});
