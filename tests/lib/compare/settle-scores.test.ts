import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleScores } from "@/lib/compare/settle-scores";
import { arbitraryCountry, arbitraryWeights } from "./arbitrary-scores";
import {
  BRAZIL_2025,
  CHINA_2025,
  INDIA,
  INDIA_2025,
  PILLARS,
  PRINTED_2024,
  RUSSIA,
  RUSSIA_2025,
} from "./scores-2024";

type Pillars = Record<string, number | null>;

function settle(a: Pillars, b: Pillars, terms: Partial<typeof PRINTED_2024> = {}) {
  return settleScores(a, b, { ...PRINTED_2024, ...terms });
}

describe("settleScores", () => {
  it("is settled where every margin is a printed unit or more: China over India in 2025", () => {
    // 54 > 32, 91 > 14, 64 > 40, 80 > 10, 79 > 2, 84 > 57, 45 > 16
    expect(settle(CHINA_2025.pillars, INDIA_2025.pillars)).toEqual({ kind: "settled", ahead: "first" });
    expect(settle(INDIA_2025.pillars, CHINA_2025.pillars)).toEqual({ kind: "settled", ahead: "second" });
  });

  it("is open where one pillar prints the same: Brazil over Russia in 2025", () => {
    // 8 > 7, 18 > 17, 39 > 34, 4 > 3, 1 > 0, 67 > 66, but 11 = 11
    expect(settle(BRAZIL_2025.pillars, RUSSIA_2025.pillars)).toEqual({ kind: "open" });
  });

  it("is reversible with one pillar behind: India over Russia in 2024 (infrastructure 15 to 20)", () => {
    expect(settle(INDIA.pillars, RUSSIA.pillars)).toEqual({
      kind: "reversible",
      ahead: "talent",
      behind: "infrastructure",
    });
  });

  it("says nothing without pillars or of a pillar that is not known, and leaves two that print the same open", () => {
    expect(settle(RUSSIA.pillars, RUSSIA.pillars)).toEqual({ kind: "open" });
    expect(settle(CHINA_2025.pillars, INDIA_2025.pillars, { pillars: [] })).toBeNull();
    expect(settle({ ...CHINA_2025.pillars, talent: null }, INDIA_2025.pillars)).toBeNull();
  });

  it("counts a margin of one unit as one, whatever binary fractions make of it", () => {
    // 21.99 - 21.98 is 0.00999999999999801 in binary.
    const hundredths = { pillars: ["talent"], precision: 0.01 };
    expect(settle({ talent: 21.99 }, { talent: 21.98 }, hundredths)).toEqual({
      kind: "settled",
      ahead: "first",
    });
    expect(settle({ talent: 21.985 }, { talent: 21.98 }, hundredths)).toEqual({ kind: "open" });
  });

  it("takes the leader's 100 as exact, so that 99 is settled to be behind it", () => {
    expect(settle({ talent: 100 }, { talent: 99 }, { pillars: ["talent"] })).toEqual({
      kind: "settled",
      ahead: "first",
    });
  });

  it("holds one way at most, and settled means that no weights put the other ahead", () => {
    const sum = (values: Record<string, number>, { pillars }: { pillars: Pillars }) =>
      PILLARS.reduce((total, pillar) => total + (values[pillar] ?? 0) * (pillars[pillar] ?? 0), 0);
    const margins = fc
      .integer({ min: 0, max: 1 })
      .chain((min) => fc.array(fc.integer({ min, max: 3 }), { minLength: 7, maxLength: 7 }));
    fc.assert(
      fc.property(arbitraryCountry("AAA"), margins, arbitraryWeights, (b, above, { values }) => {
        const raised = PILLARS.map((pillar, i) => [pillar, (b.pillars[pillar] ?? 0) + (above[i] ?? 0)]);
        const a = { pillars: Object.fromEntries(raised) };
        const terms = { scale: { min: 0, max: 200 }, leaderScore: null };
        const isSettled = above.every((margin) => margin >= 1);
        expect(settleScores(a.pillars, b.pillars, { ...PRINTED_2024, ...terms })).toEqual(
          isSettled ? { kind: "settled", ahead: "first" } : { kind: "open" },
        );
        if (isSettled) expect(sum(values, a)).toBeGreaterThan(sum(values, b));
      }),
    );
  });
});
