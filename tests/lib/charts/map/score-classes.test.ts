import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreClasses } from "@/lib/charts/map/score-classes";
import { quantile } from "@/lib/statistics/quantile";

const scored = (...scores: number[]) => scores.map((overall) => ({ overall }));
const sizesOf = (...scores: number[]) =>
  scoreClasses(scored(...scores)).map(({ level, members }) => [level, members.length]);

const someScores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 200 });

describe("scoreClasses", () => {
  it("makes five classes of as many each, the highest first", () => {
    expect(sizesOf(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).toEqual([
      [4, 2],
      [3, 2],
      [2, 2],
      [1, 2],
      [0, 2],
    ]);
  });

  it("puts a score that is itself an edge into the class above", () => {
    // Of 1 to 6 the quantiles at 0.2, 0.4, 0.6 and 0.8 are (6 − 1) × share further than 1: 2, 3, 4 and 5.
    expect(sizesOf(6, 5, 4, 3, 2, 1)).toEqual([
      [4, 2],
      [3, 1],
      [2, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  it("finds an edge that binary numbers miss: of 36 scores the seventh above the lowest, 35 × 0.2", () => {
    const scores = Array.from({ length: 36 }, (_, i) => (36 - i) * 1.1);
    expect(sizesOf(...scores).map(([, size]) => size)).toEqual([8, 7, 7, 7, 7]);
  });

  it("leaves out a class that nobody falls in, where all score the same", () => {
    expect(sizesOf(7, 7, 7)).toEqual([[4, 3]]);
  });

  it("loses and doubles nobody, splits no score and keeps the order, whatever the scores", () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const countries = scored(...scores.toSorted((a, b) => b - a));
        const classes = scoreClasses(countries);
        expect(classes.flatMap(({ members }) => members)).toEqual(countries);
        const levels = new Map(
          classes.flatMap(({ level, members }) =>
            members.map(({ overall }) => [`${level} ${overall}`, overall]),
          ),
        );
        expect(levels.size).toBe(new Set(scores).size);
      }),
    );
  });

  it("starts the upper four classes at the quantiles of type 7", () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const sorted = scores.toSorted((a, b) => b - a);
        for (const { level, members } of scoreClasses(scored(...sorted))) {
          const lowest = Math.min(...members.map(({ overall }) => overall));
          if (level > 0) expect(lowest).toBeGreaterThanOrEqual(quantile(scores, level / 5) - 1e-6);
          if (level < 4)
            expect(Math.max(...members.map(({ overall }) => overall))).toBeLessThan(
              quantile(scores, (level + 1) / 5),
            );
        }
      }),
    );
  });
});
