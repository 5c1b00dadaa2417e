import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemarExact } from "@/lib/models/mcnemar-exact";

/** Computed with numpy and scipy. */
const CASES = [
  { onlyA: 49, onlyB: 25, p: 0.007084252673880489 },
  { onlyA: 37, onlyB: 8, p: 1.5374090196473844e-5 },
  { onlyA: 56, onlyB: 5, p: 5.645556938604912e-12 },
  { onlyA: 2, onlyB: 3, p: 1 },
  { onlyA: 0, onlyB: 4, p: 0.125 },
  { onlyA: 5, onlyB: 5, p: 1 },
];

/**
 * DeepSeek V3 (A) against two models, counted over the published answers to each item in kuk/simple-evals-ru at
 * 5fb1507; p to four significant digits.
 */
const SIMPLE_EVALS = [
  { test: "gigachat-max, gpqa-diamond", onlyA: 49, onlyB: 25, p: 0.007084 },
  { test: "gigachat-max, mmlu-pro", onlyA: 37, onlyB: 8, p: 1.537e-5 },
  { test: "gigachat-max, math-500", onlyA: 56, onlyB: 5, p: 5.646e-12 },
  { test: "gigachat-max, bbh", onlyA: 35, onlyB: 8, p: 4.193e-5 },
  { test: "gigachat-max, humaneval", onlyA: 33, onlyB: 2, p: 3.673e-8 },
  { test: "gigachat-max, mbpp-sanitized", onlyA: 38, onlyB: 3, p: 1.048e-8 },
  { test: "gigachat-max, mgsm-en", onlyA: 11, onlyB: 5, p: 0.2101 },
  { test: "gigachat-max, mmlu-pro, business+economics", onlyA: 1, onlyB: 0, p: 1 },
  { test: "gigachat-max, mmlu-pro, law", onlyA: 5, onlyB: 1, p: 0.2188 },
  { test: "gigachat-max, mmlu-pro, health", onlyA: 1, onlyB: 0, p: 1 },
  { test: "gigachat-max, mmlu-pro, physics+chemistry+biology", onlyA: 10, onlyB: 1, p: 0.01172 },
  { test: "gigachat-max, mmlu-pro, math", onlyA: 4, onlyB: 1, p: 0.375 },
  {
    test: "gigachat-max, mmlu-pro, humanities (history, philosophy, psychology, other)",
    onlyA: 8,
    onlyB: 3,
    p: 0.2266,
  },
  { test: "gigachat-max, mmlu-pro, computer science+engineering", onlyA: 8, onlyB: 2, p: 0.1094 },
  { test: "gigachat-2-max, gpqa-diamond", onlyA: 39, onlyB: 24, p: 0.07693 },
  { test: "gigachat-2-max, mmlu-pro", onlyA: 34, onlyB: 10, p: 0.0003881 },
  { test: "gigachat-2-max, math-500", onlyA: 36, onlyB: 10, p: 0.0001564 },
  { test: "gigachat-2-max, bbh", onlyA: 25, onlyB: 5, p: 0.0003249 },
  { test: "gigachat-2-max, humaneval", onlyA: 18, onlyB: 7, p: 0.04329 },
  { test: "gigachat-2-max, mbpp-sanitized", onlyA: 17, onlyB: 6, p: 0.03469 },
  { test: "gigachat-2-max, mgsm-en", onlyA: 10, onlyB: 4, p: 0.1796 },
  { test: "gigachat-2-max, mmlu-pro, business+economics", onlyA: 5, onlyB: 1, p: 0.2188 },
  { test: "gigachat-2-max, mmlu-pro, law", onlyA: 5, onlyB: 2, p: 0.4531 },
  { test: "gigachat-2-max, mmlu-pro, health", onlyA: 2, onlyB: 0, p: 0.5 },
  { test: "gigachat-2-max, mmlu-pro, physics+chemistry+biology", onlyA: 9, onlyB: 2, p: 0.06543 },
  { test: "gigachat-2-max, mmlu-pro, math", onlyA: 2, onlyB: 2, p: 1 },
  {
    test: "gigachat-2-max, mmlu-pro, humanities (history, philosophy, psychology, other)",
    onlyA: 6,
    onlyB: 3,
    p: 0.5078,
  },
  { test: "gigachat-2-max, mmlu-pro, computer science+engineering", onlyA: 5, onlyB: 0, p: 0.0625 },
];

const count = fc.integer({ min: 0, max: 500 });

describe("mcnemarExact", () => {
  it.each(CASES)("agrees to nine digits for $onlyA to $onlyB", ({ onlyA, onlyB, p }) => {
    expect(Math.abs(mcnemarExact(onlyA, onlyB) / p - 1)).toBeLessThanOrEqual(1e-9);
  });

  it.each(SIMPLE_EVALS)("prints $p for $test: $onlyA to $onlyB", ({ onlyA, onlyB, p }) => {
    expect(Number(mcnemarExact(onlyA, onlyB).toPrecision(4))).toBe(p);
  });

  it("is 1 where no item tells the two apart", () => {
    expect(mcnemarExact(0, 0)).toBe(1);
  });

  it("does not depend on which model is named first, and is a probability", () => {
    fc.assert(
      fc.property(count, count, (onlyA, onlyB) => {
        const p = mcnemarExact(onlyA, onlyB);
        expect(mcnemarExact(onlyB, onlyA)).toBe(p);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => mcnemarExact(-1, 2)).toThrow(RangeError);
    expect(() => mcnemarExact(1, 2.5)).toThrow(RangeError);
  });
});
