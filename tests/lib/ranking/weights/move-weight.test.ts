import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_PARTS, haveSameRatios, moveWeight, toParts } from "@/lib/ranking/weights/move-weight";

const NONE: ReadonlySet<number> = new Set();
const sum = (parts: readonly bigint[]) => parts.reduce((all, part) => all + part, 0n);

const anyWeights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 30n }), { minLength: 2, maxLength: 7 })
  .filter((weights) => sum(weights) > 0n);
/** Parts, one of them that is moved, where to, and which are locked. */
const anyMove = anyWeights.chain((weights) =>
  fc.record({
    parts: fc.constant(toParts(weights)),
    pillar: fc.nat({ max: weights.length - 1 }),
    to: fc.bigInt({ min: -10n, max: ALL_PARTS + 10n }),
    locked: fc.uniqueArray(fc.nat({ max: weights.length - 1 })).map((all) => new Set(all)),
  }),
);

describe("toParts", () => {
  it("gives hundredths of a per cent, the largest remainders first", () => {
    expect(toParts([1n, 1n, 1n])).toEqual([3334n, 3333n, 3333n]);
    expect(toParts([11n, 16n, 73n])).toEqual([1100n, 1600n, 7300n]);
    expect(toParts([0n, 7n])).toEqual([0n, ALL_PARTS]);
  });

  it("gives what is left to the largest remainders, of equal ones to the first", () => {
    // 10000 / 7 = 1428 4/7, 2857 1/7 and 5714 2/7: one is left, for the first or the last
    expect(toParts([1n, 2n, 4n])).toEqual([1429n, 2857n, 5714n]);
    expect(toParts([4n, 2n, 1n])).toEqual([5714n, 2857n, 1429n]);
    // 10000 / 6 = 1666 4/6: four are left
    expect(toParts([1n, 1n, 1n, 1n, 1n, 1n])).toEqual([1667n, 1667n, 1667n, 1667n, 1666n, 1666n]);
  });

  it("always sums to the whole, however large the weights", () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        expect(sum(toParts(weights))).toBe(ALL_PARTS);
      }),
    );
  });
});

describe("moveWeight", () => {
  it("lets the others share what is left in the ratios that they had", () => {
    expect(moveWeight([2000n, 2000n, 6000n], 0, 6000n, NONE)).toEqual([6000n, 1000n, 3000n]);
  });

  it("lets them share equally where they had nothing", () => {
    expect(moveWeight([ALL_PARTS, 0n, 0n], 0, 4000n, NONE)).toEqual([4000n, 3000n, 3000n]);
  });

  it("leaves locked ones as they are, and goes no further than they leave room", () => {
    expect(moveWeight([2000n, 2000n, 6000n], 0, 3000n, new Set([2]))).toEqual([3000n, 1000n, 6000n]);
    expect(moveWeight([2000n, 2000n, 6000n], 0, 9000n, new Set([2]))).toEqual([4000n, 0n, 6000n]);
  });

  it("moves nothing where all others are locked", () => {
    expect(moveWeight([2000n, 2000n, 6000n], 0, 5000n, new Set([1, 2]))).toEqual([2000n, 2000n, 6000n]);
  });

  it("always leaves the whole, the locked ones and no weight below 0", () => {
    fc.assert(
      fc.property(anyMove, ({ parts, pillar, to, locked }) => {
        const moved = moveWeight(parts, pillar, to, locked);
        expect(sum(moved)).toBe(ALL_PARTS);
        expect(moved.every((part) => part >= 0n)).toBe(true);
        for (const at of locked) if (at !== pillar) expect(moved[at]).toBe(parts[at]);
      }),
    );
  });

  it("keeps the ratios of the others to within a hundredth of a per cent", () => {
    fc.assert(
      fc.property(anyMove, ({ parts, pillar, to, locked }) => {
        const moved = moveWeight(parts, pillar, to, locked);
        const free = [...parts.keys()].filter((at) => at !== pillar && !locked.has(at));
        const [before, after] = [
          sum(free.map((at) => parts[at] ?? 0n)),
          sum(free.map((at) => moved[at] ?? 0n)),
        ];
        fc.pre(before > 0n);
        for (const at of free) {
          const exact = (Number(parts[at]) * Number(after)) / Number(before);
          expect(Math.abs(Number(moved[at]) - exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it("changes nothing where a weight is moved to where it is", () => {
    fc.assert(
      fc.property(anyMove, ({ parts, pillar, locked }) => {
        expect(moveWeight(parts, pillar, parts[pillar] ?? 0n, locked)).toEqual(parts);
      }),
    );
  });
});

describe("haveSameRatios", () => {
  it("tells weights that differ by a common factor only from others", () => {
    expect(haveSameRatios([1n, 2n, 0n], [50n, 100n, 0n])).toBe(true);
    expect(haveSameRatios([1n, 2n, 0n], [50n, 101n, 0n])).toBe(false);
    expect(haveSameRatios([1n, 0n], [0n, 1n])).toBe(false);
  });
});
