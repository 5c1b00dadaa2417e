import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "@/lib/models/holm";

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

/** The values at two places of one list. */
const pairs = (one: readonly number[], other: readonly number[]) =>
  one.map((value, i): [number, number] => [value, other[i] ?? Number.NaN]);

describe("holm", () => {
  it("takes the smallest of four times 4, the next times 3, 2 and 1, none below the one before", () => {
    // In order: 0.005 x 4 = 0.02, 0.01 x 3 = 0.03, 0.03 x 2 = 0.06, 0.04 x 1 = 0.04 which is raised to 0.06
    const expected = [0.03, 0.06, 0.06, 0.02];
    for (const [adjusted, value] of pairs(holm([0.01, 0.04, 0.03, 0.005]), expected)) {
      expect(adjusted).toBeCloseTo(value, 12);
    }
  });

  it("agrees with the example of @stdlib/stats-padjust 0.2.1", () => {
    // 0.008 x 5, 0.03 x 4, 0.123 x 3, 0.2 x 2, 0.6 x 1
    const expected = [0.04, 0.12, 0.369, 0.6, 0.4];
    for (const [adjusted, value] of pairs(holm([0.008, 0.03, 0.123, 0.6, 0.2]), expected)) {
      expect(adjusted).toBeCloseTo(value, 12);
    }
  });

  it("gives nothing above 1, and nothing after it below", () => {
    // 0.4 x 3 = 1.2 becomes 1, 0.6 x 2 = 1.2 as well, 0.9 x 1 is raised to 1
    expect(holm([0.9, 0.4, 0.6])).toEqual([1, 1, 1]);
  });

  it("gives equal values the same", () => {
    // 0.02 x 3 = 0.06, 0.02 x 2 = 0.04 is raised to 0.06, 0.5 x 1
    expect(holm([0.02, 0.5, 0.02])).toEqual([0.06, 0.5, 0.06]);
  });

  it("leaves a single value as it is, and none none", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  it("does not change what it was given", () => {
    const given = Object.freeze([0.04, 0.01]);
    holm(given);
    expect(given).toEqual([0.04, 0.01]);
  });

  it("never goes below the raw value nor above 1, nor above Bonferroni's", () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const adjusted = holm(raw);
        expect(adjusted).toHaveLength(raw.length);
        for (const [p, from] of pairs(adjusted, raw)) {
          expect(p).toBeGreaterThanOrEqual(from);
          expect(p).toBeLessThanOrEqual(Math.min(1, raw.length * from));
        }
      }),
    );
  });

  it("keeps the order: a smaller raw value is never adjusted to a larger one", () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const sorted = pairs(raw, holm(raw)).sort(([a], [b]) => a - b);
        for (const [i, [, adjusted]] of sorted.entries()) {
          expect(adjusted).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it("does not depend on the order of the tests", () => {
    const law = pValues.chain((raw) =>
      fc.record({
        raw: fc.constant(raw),
        order: fc.shuffledSubarray([...raw.keys()], { minLength: raw.length }),
      }),
    );
    fc.assert(
      fc.property(law, ({ raw, order }) => {
        const adjusted = holm(raw);
        const shuffled = holm(order.map((i) => raw[i] ?? Number.NaN));
        expect(shuffled).toEqual(order.map((i) => adjusted[i]));
      }),
    );
  });

  it("finds at 0.05 what stepping down by hand finds: each of the m smallest below 0.05 / those left", () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const sorted = [...raw].sort((a, b) => a - b);
        const first = sorted.findIndex((p, step) => (sorted.length - step) * p > 0.05);
        const found = first === -1 ? sorted.length : first;
        expect(holm(raw).filter((p) => p <= 0.05)).toHaveLength(found);
      }),
    );
  });

  it.each([[-0.1], [1.1], [Number.NaN]])("refuses %d", (p) => {
    expect(() => holm([0.5, p])).toThrow(RangeError);
  });
});
