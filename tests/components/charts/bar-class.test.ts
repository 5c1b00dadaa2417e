import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barClass } from "@/components/charts/bar-class";

const HUNDRED = { min: 0, max: 100 };

describe("barClass", () => {
  it("is the score's share of the scale: 12 of 0 to 100 is 12, 3 of 1 to 5 is half", () => {
    expect(barClass(12, HUNDRED)).toBe("bar-12");
    // (3 - 1) / (5 - 1) = 0.5
    expect(barClass(3, { min: 1, max: 5 })).toBe("bar-50");
  });

  it("is empty where nothing is published", () => {
    expect(barClass(null, HUNDRED)).toBe("bar-0");
  });

  it("is always one of the lengths that the style sheet knows, bar-0 to bar-100", () => {
    const known = new Set(Array.from({ length: 101 }, (_, i) => `bar-${i}`));
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (score) => {
        expect(known).toContain(barClass(score, HUNDRED));
      }),
    );
  });

  it("is never shorter for a higher score", () => {
    const length = (score: number) => Number(barClass(score, HUNDRED).slice("bar-".length));
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(length(Math.max(a, b))).toBeGreaterThanOrEqual(length(Math.min(a, b)));
      }),
    );
  });
});
