import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsForEquality } from "@/lib/models/items-for-equality";
import { itemsForPower, leastDifference } from "@/lib/models/items-for-power";
import { mcnemarPower } from "@/lib/models/mcnemar-power";
import { newcombeDifference } from "@/lib/models/newcombe-difference";

/**
 * Computed apart with scipy 1.17.1 as the powers in mcnemar-power.test.ts were: n is one more than the largest number
 * of items up to twice the first sufficient one whose power is below 0.8.
 */
const BY_SCIPY = [
  { difference: 0.05, disagreement: 0.1, items: 337 },
  { difference: 0.08, disagreement: 0.1, items: 125 },
  { difference: 0.1, disagreement: 0.1, items: 78 },
  { difference: 0.05, disagreement: 0.2, items: 658 },
  { difference: 0.08, disagreement: 0.2, items: 258 },
  { difference: 0.1, disagreement: 0.2, items: 168 },
  { difference: 0.15, disagreement: 0.2, items: 72 },
  { difference: 0.05, disagreement: 0.3, items: 975 },
  { difference: 0.08, disagreement: 0.3, items: 387 },
  { difference: 0.1, disagreement: 0.3, items: 249 },
  { difference: 0.15, disagreement: 0.3, items: 112 },
];

describe("itemsForPower", () => {
  it.each(BY_SCIPY)("agrees with scipy for $difference at $disagreement", ({ items, ...sought }) => {
    expect(itemsForPower(sought)).toBe(items);
  });

  it("suffices, and so does every larger number, while one item fewer does not", () => {
    const percent = fc.integer({ min: 20, max: 100 });
    fc.assert(
      fc.property(percent, fc.integer({ min: 12, max: 100 }), (disagreement, difference) => {
        fc.pre(difference <= disagreement);
        const sought = { difference: difference / 100, disagreement: disagreement / 100 };
        const items = itemsForPower(sought) ?? 0;
        const power = mcnemarPower({
          onlyA: (disagreement + difference) / 200,
          onlyB: (disagreement - difference) / 200,
        });
        for (let more = 0; more < 60; more += 1) expect(power(items + more)).toBeGreaterThanOrEqual(0.8);
        expect(power(items - 1)).toBeLessThan(0.8);
      }),
      { numRuns: 30 },
    );
  });

  it("does not stop at the first number where power falls again", () => {
    const sought = { difference: 0.3, disagreement: 1 };
    const power = mcnemarPower({ onlyA: 0.65, onlyB: 0.35 });
    expect(power(90)).toBeGreaterThan(0.8);
    expect(power(96)).toBeLessThan(0.8);
    expect(itemsForPower(sought)).toBe(97);
  });

  it("asks for more items the smaller the difference and the stricter the level", () => {
    const needed = (difference: number, level?: number) =>
      itemsForPower({ difference, disagreement: 0.3 }, level) ?? 0;
    expect(needed(0.1)).toBeGreaterThan(needed(0.15));
    expect(needed(0.15, 0.05 / 8)).toBeGreaterThan(needed(0.15));
  });

  it("has no number for no difference, and for one larger than the disagreement", () => {
    expect(itemsForPower({ difference: 0.15, disagreement: 0.1 })).toBeNull();
    expect(itemsForPower({ difference: 0, disagreement: 0.1 })).toBeNull();
    expect(itemsForPower({ difference: 0.15, disagreement: 0.15 })).not.toBeNull();
  });
});

describe("leastDifference", () => {
  it("is the first whole point that so many items find: the next lower one is missed too often", () => {
    for (const [items, disagreement] of [
      [29, 0.3],
      [47, 0.2],
      [47, 0.4],
    ] as const) {
      const points = leastDifference(items, disagreement) ?? 0;
      const powerAt = (difference: number) =>
        mcnemarPower({ onlyA: (disagreement + difference) / 2, onlyB: (disagreement - difference) / 2 })(
          items,
        );
      expect(powerAt(points / 100)).toBeGreaterThanOrEqual(0.8);
      expect(powerAt((points - 1) / 100)).toBeLessThan(0.8);
    }
  });

  it("is none where too few items tell the two apart", () => {
    expect(leastDifference(29, 0.1)).toBeNull();
    expect(leastDifference(29, 0.2)).toBeNull();
    expect(leastDifference(47, 0.1)).toBeNull();
  });
});

describe("itemsForEquality", () => {
  it.each([0, 5, 7, 9, 10])(
    "is the first ten whose interval lies within 3 points: %i tenths right",
    (tenths) => {
      const items = itemsForEquality(tenths);
      const halfWidth = (of: number) => {
        const answers = { right: (of / 10) * tenths, items: of };
        const { lower, upper } = newcombeDifference(answers, answers);
        return Math.max(-lower, upper);
      };
      expect(halfWidth(items)).toBeLessThan(0.03);
      expect(halfWidth(items - 10)).toBeGreaterThanOrEqual(0.03);
    },
  );
});
