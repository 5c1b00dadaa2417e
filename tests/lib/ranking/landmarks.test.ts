import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, widestVoid } from "@/lib/ranking/landmarks";
import { LOADED } from "../global-ai-index-2024";

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 60 });
const scores2024 = LOADED.countries.map(({ overall }) => overall);

describe("median", () => {
  it("is the middle one of an odd number of scores", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("is halfway between the middle two of an even number", () => {
    // (4 + 7) / 2 = 5.5
    expect(median([10, 4, 7, 1])).toBe(5.5);
  });

  it("is 9 in 2024, the score of the 42nd of 83", () => {
    // 83 = 41 above + the 42nd + 41 below
    expect(scores2024[41]).toBe(9);
    expect(median(scores2024)).toBe(9);
  });

  it("has at least half of the scores at or below it and at least half at or above", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const middle = median(all);
        expect(all.filter((score) => score <= middle).length * 2).toBeGreaterThanOrEqual(all.length);
        expect(all.filter((score) => score >= middle).length * 2).toBeGreaterThanOrEqual(all.length);
      }),
    );
  });

  it("refuses an empty list", () => {
    expect(() => median([])).toThrow("median of no scores");
  });
});

describe("widestVoid", () => {
  it("lies between Singapore's 32 and China's 54 in 2024; the leader's lead does not count", () => {
    // 54 - 32 = 22 points, against 100 - 54 = 46 that only the leader's place explains
    expect(widestVoid(scores2024)).toEqual({ from: 32, to: 54 });
  });

  it("is the higher of two equally wide ones", () => {
    // 30 - 20 = 20 - 10
    expect(widestVoid([90, 10, 20, 30])).toEqual({ from: 20, to: 30 });
  });

  it.each([[[]], [[5]], [[5, 5, 9]]])("is null with fewer than three distinct scores: %j", (few) => {
    expect(widestVoid(few)).toBeNull();
  });

  it("has nobody inside, and no stretch below the leader is wider", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const followers = [...new Set(all)].sort((a, b) => a - b).slice(0, -1);
        const found = widestVoid(all);
        const widths = followers.slice(1).map((to, i) => to - (followers[i] ?? to));
        expect(found ? found.to - found.from : undefined).toBe(
          widths.length ? Math.max(...widths) : undefined,
        );
        if (found) expect(all.filter((score) => score > found.from && score < found.to)).toEqual([]);
      }),
    );
  });
});
