import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedSum } from "@/lib/ranking/exact/bound-problem";
import { nearestLevel, singleLevels, type WholeWeights } from "@/lib/ranking/exact/level-pair";
import { sharesOf } from "@/lib/ranking/weights/whole-weights";

const PILLARS = 4;
const margins = fc.array(fc.bigInt(-9n, 9n), { minLength: PILLARS, maxLength: PILLARS });
const weights = fc
  .array(fc.bigInt(0n, 9n), { minLength: PILLARS, maxLength: PILLARS })
  .filter((ws) => ws.some((weight) => weight > 0n));

/** Margins and base weights under which the first is behind. */
const behind = fc
  .tuple(margins, weights)
  .map(([ms, ws]) => [weightedSum(ms, ws) > 0n ? ms.map((margin) => -margin) : ms, ws] as const);

function distance(a: WholeWeights, b: WholeWeights): number {
  const [x, y] = [sharesOf(a), sharesOf(b)];
  return x.reduce((sum, share, at) => sum + Math.abs(share - (y[at] ?? 0)), 0);
}

describe("nearestLevel", () => {
  it("levels the two, and moves half of the L1 distance", () => {
    fc.assert(
      fc.property(behind, ([ms, base]) => {
        const found = nearestLevel(ms, base);
        if (!("weights" in found)) return;
        expect(weightedSum(ms, found.weights)).toBe(0n);
        expect(found.weights.every((weight) => weight >= 0n)).toBe(true);
        if (found.kind === "weights") expect(found.moved * 2).toBeCloseTo(distance(base, found.weights), 9);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds no nearer ones by search: every mixture of two pillars that levels, and moves between any two", () => {
    fc.assert(
      fc.property(behind, weights, ([ms, base], other) => {
        const found = nearestLevel(ms, base);
        if (found.kind !== "weights") return;
        // Any weights that are not behind are joined to the base; the line between them crosses a level point.
        const [gap, above] = [-weightedSum(ms, base), weightedSum(ms, other)];
        if (above <= 0n) return;
        const [sumBase, sumOther] = [base, other].map((ws) => ws.reduce((sum, weight) => sum + weight, 0n));
        const [p, q] = [gap * (sumOther ?? 1n), above * (sumBase ?? 1n)];
        const level = base.map(
          (weight, at) => weight * (sumOther ?? 1n) * q + (other[at] ?? 0n) * (sumBase ?? 1n) * p,
        );
        expect(weightedSum(ms, level)).toBe(0n);
        expect(distance(base, level)).toBeGreaterThanOrEqual(distance(base, found.weights) - 1e-9);
      }),
      { numRuns: 5_000 },
    );
  });

  it("says never where the first is behind in every pillar, and names the pillars where only equality is left", () => {
    expect(nearestLevel([-1n, -3n], [1n, 1n])).toEqual({ kind: "never" });
    expect(nearestLevel([-1n, 0n, -3n, 0n], [2n, 1n, 2n, 1n])).toEqual({
      kind: "only-equal",
      pillars: [1, 3],
      weights: [0n, 5n, 0n, 1n],
    });
    expect(nearestLevel([-1n, 1n], [1n, 1n])).toEqual({ kind: "level" });
  });

  it("finds weights wherever the first is ahead in some pillar, and never where it is behind in all", () => {
    fc.assert(
      fc.property(behind, ([ms, base]) => {
        const best = ms.reduce((a, b) => (b > a ? b : a));
        const expected = best > 0n ? "weights" : best < 0n ? "never" : "only-equal";
        expect(nearestLevel(ms, base).kind).toBe(weightedSum(ms, base) === 0n ? "level" : expected);
      }),
    );
  });

  it("empties the pillars in which the first is farthest behind before it touches the next", () => {
    // Behind by 3 + 2 - 1 = 4: moving all of the first gains 1 x 4, just enough.
    expect(nearestLevel([-3n, -2n, 1n], [1n, 1n, 1n])).toEqual({
      kind: "weights",
      weights: [0n, 1n, 2n],
      moved: 0.333333333333333,
    });
    // Behind by 6 + 2 - 1 = 7 of four; the first gives 3.5 to 0: 7 = 2 x 4 - 1, so a part of the second weight stays.
    expect(nearestLevel([-3n, -1n, 1n], [2n, 2n, 1n])).toMatchObject({ weights: [1n, 8n, 11n], moved: 0.35 });
  });

  it("refuses weights that are all zero, and a first place that is ahead", () => {
    expect(() => nearestLevel([-1n, 1n], [0n, 0n])).toThrow("all weights are zero");
    expect(() => nearestLevel([1n, 1n], [1n, 1n])).toThrow("the first place is ahead");
  });
});

describe("singleLevels", () => {
  it("levels the two at the share it gives, the others in their ratios", () => {
    fc.assert(
      fc.property(behind, ([ms, base]) => {
        for (const { pillar, share, weights: changed } of singleLevels(ms, base)) {
          if (share === null || !changed) continue;
          expect(weightedSum(ms, changed)).toBe(0n);
          expect(sharesOf(changed)[pillar]).toBeCloseTo(share, 12);
          const [i = 0, j = 0] = [...base.keys()].filter((at) => at !== pillar);
          expect((changed[i] ?? 0n) * (base[j] ?? 0n)).toBe((changed[j] ?? 0n) * (base[i] ?? 0n));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds a share wherever one end of the pillar's weight is ahead or level and the other behind or level", () => {
    fc.assert(
      fc.property(behind, ([ms, base]) => {
        for (const { pillar, share, weights: changed } of singleLevels(ms, base)) {
          const others = base.map((weight, at) => (at === pillar ? 0n : weight));
          const [all, none] = [ms[pillar] ?? 0n, weightedSum(ms, others)];
          const isBetween = (all <= 0n && none >= 0n) || (all >= 0n && none <= 0n);
          const isOneOnly = all !== 0n || none !== 0n;
          const hasOthers = others.some((weight) => weight > 0n);
          expect([share !== null, changed !== null]).toEqual(
            Array(2).fill(isBetween && isOneOnly && hasOthers),
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells which way helps: a larger share of such a pillar raises the weighted margin", () => {
    fc.assert(
      fc.property(behind, ([ms, base]) => {
        for (const { pillar, helps } of singleLevels(ms, base)) {
          const total = base.reduce((sum, weight) => sum + weight, 0n);
          const more = base.map((weight, at) => (at === pillar ? weight + 1n : weight));
          if (total === base[pillar]) continue;
          const change = weightedSum(ms, more) * total - weightedSum(ms, base) * (total + 1n);
          expect(helps).toBe(change > 0n ? "up" : change < 0n ? "down" : "neither");
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
