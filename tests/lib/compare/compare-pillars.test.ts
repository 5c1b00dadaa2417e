import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePillars, findDominance } from "@/lib/compare/compare-pillars";
import { arbitraryCountry, arbitraryGappyCountry, arbitraryWeights } from "./arbitrary-scores";
import {
  BRAZIL,
  BRAZIL_2025,
  CHINA_2025,
  INDIA,
  INDIA_2025,
  PILLARS,
  RUSSIA,
  RUSSIA_2025,
  scoresOf,
} from "./scores-2024";

const pairs = [arbitraryGappyCountry("AAA"), arbitraryGappyCountry("BBB")] as const;

describe("comparePillars", () => {
  it("tells where the first is ahead, behind and the same", () => {
    // Brazil 12 22 67 3 5 36 7, Russia 4 20 67 3 11 41 5
    expect(comparePillars(BRAZIL.pillars, RUSSIA.pillars, PILLARS)).toEqual({
      ahead: ["talent", "infrastructure", "commercial"],
      behind: ["development", "government-strategy"],
      same: ["operating-environment", "research"],
      unknown: [],
    });
  });

  it("says nothing of a pillar that either does not have", () => {
    const gappy = scoresOf("GAP", 12, null, 22, 67, 3, 5, 36, 7);
    const { ahead, unknown } = comparePillars(gappy.pillars, RUSSIA.pillars, [...PILLARS, "unheard-of"]);
    expect(unknown).toEqual(["talent", "unheard-of"]);
    expect(ahead).toEqual(["infrastructure", "commercial"]);
  });

  it("is turned round by exchanging the two, and leaves no pillar out", () => {
    fc.assert(
      fc.property(...pairs, (a, b) => {
        const forth = comparePillars(a.pillars, b.pillars, PILLARS);
        const back = comparePillars(b.pillars, a.pillars, PILLARS);
        expect(back).toEqual({ ...forth, ahead: forth.behind, behind: forth.ahead });
        expect(Object.values(forth).flat().sort()).toEqual([...PILLARS].sort());
      }),
    );
  });
});

describe("findDominance", () => {
  it("is a proof where every margin is a printed unit or more: China over India in 2025", () => {
    // 54 > 32, 91 > 14, 64 > 40, 80 > 10, 79 > 2, 84 > 57, 45 > 16
    expect(findDominance(CHINA_2025.pillars, INDIA_2025.pillars, PILLARS, 1)).toBe("proof");
    expect(findDominance(INDIA_2025.pillars, CHINA_2025.pillars, PILLARS, 1)).toBe("none");
  });

  it("stands on the printed figures alone where one pillar prints the same: Brazil over Russia in 2025", () => {
    // 8 > 7, 18 > 17, 39 > 34, 4 > 3, 1 > 0, 67 > 66, but 11 = 11
    expect(findDominance(BRAZIL_2025.pillars, RUSSIA_2025.pillars, PILLARS, 1)).toBe("printed");
  });

  it("fails with one pillar behind: India over Russia in 2024 (infrastructure 15 to 20)", () => {
    expect(findDominance(INDIA.pillars, RUSSIA.pillars, PILLARS, 1)).toBe("none");
  });

  it("needs a pillar ahead, and every pillar known", () => {
    expect(findDominance(RUSSIA.pillars, RUSSIA.pillars, PILLARS, 1)).toBe("none");
    expect(findDominance(CHINA_2025.pillars, INDIA_2025.pillars, [], 1)).toBe("none");
    const gappy = { ...CHINA_2025.pillars, talent: null };
    expect(findDominance(gappy, INDIA_2025.pillars, PILLARS, 1)).toBe("none");
  });

  it("counts a margin of one unit as one, whatever binary fractions make of it", () => {
    // 21.99 - 21.98 is 0.00999999999999801 in binary.
    expect(findDominance({ talent: 21.99 }, { talent: 21.98 }, ["talent"], 0.01)).toBe("proof");
    expect(findDominance({ talent: 21.985 }, { talent: 21.98 }, ["talent"], 0.01)).toBe("printed");
  });

  it("holds one way at most, and proven means that no weights put the other ahead", () => {
    const sum = (values: Record<string, number>, { pillars }: { pillars: Record<string, number | null> }) =>
      PILLARS.reduce((total, pillar) => total + (values[pillar] ?? 0) * (pillars[pillar] ?? 0), 0);
    const margins = fc
      .integer({ min: 0, max: 1 })
      .chain((min) => fc.array(fc.integer({ min, max: 3 }), { minLength: 7, maxLength: 7 }));
    fc.assert(
      fc.property(arbitraryCountry("AAA"), margins, arbitraryWeights, (b, above, { values }) => {
        const raised = PILLARS.map((pillar, i) => [pillar, (b.pillars[pillar] ?? 0) + (above[i] ?? 0)]);
        const a = { pillars: Object.fromEntries(raised) };
        const proof = above.every((margin) => margin >= 1);
        expect(findDominance(a.pillars, b.pillars, PILLARS, 1)).toBe(
          proof ? "proof" : above.some(Boolean) ? "printed" : "none",
        );
        expect(findDominance(b.pillars, a.pillars, PILLARS, 1)).toBe("none");
        if (proof) expect(sum(values, a)).toBeGreaterThan(sum(values, b));
      }),
    );
  });
});
