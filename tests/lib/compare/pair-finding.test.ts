import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestPart } from "@/lib/compare/largest-part";
import { pairFinding } from "@/lib/compare/pair-finding";
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
  TERMS_2024,
} from "./scores-2024";

const WITHOUT_WEIGHTS = { ...TERMS_2024, weights: null };
const SEVEN = { of: 7, same: 0, unknown: [] };

describe("pairFinding", () => {
  it("2025: China is ahead of India in every printed pillar, and no weights reverse it", () => {
    // 54 > 32, 91 > 14, 64 > 40, 80 > 10, 79 > 2, 84 > 57, 45 > 16; overall 74 - 21
    expect(pairFinding(INDIA_2025, CHINA_2025, WITHOUT_WEIGHTS)).toEqual({
      pillars: { kind: "ahead-in-all", leader: "CHN", other: "IND", proof: true, ...SEVEN },
      overall: { leader: "CHN", difference: 53 },
      largestPart: null,
    });
  });

  it("2024: India is ahead of Russia in six of seven, all but infrastructure; talent accounts for 6 of 12 points", () => {
    const { pillars, overall, largestPart: part } = pairFinding(RUSSIA, INDIA, TERMS_2024);
    expect(pillars).toEqual({
      kind: "ahead-in-most",
      leader: "IND",
      other: "RUS",
      ahead: 6,
      exceptions: [{ pillar: "infrastructure", leaderScore: 15, otherScore: 20 }],
      ...SEVEN,
    });
    expect(overall).toEqual({ leader: "IND", difference: 12 });
    expect(part).toMatchObject({
      pillar: "talent",
      leader: "IND",
      other: "RUS",
      difference: 12,
      basis: "recovered",
    });
    // 1.0162 x 0.1575 x (42 - 4); the next is commercial, 2.33 + 0.26 at most
    expect(part?.value).toBeCloseTo(6.082, 3);
  });

  it("2024: Brazil and Russia print the same overall score and lead in three and two pillars", () => {
    expect(pairFinding(RUSSIA, BRAZIL, TERMS_2024)).toEqual({
      pillars: {
        kind: "split",
        first: "BRA",
        second: "RUS",
        firstAhead: 3,
        secondAhead: 2,
        of: 7,
        same: 2,
        unknown: [],
      },
      overall: { leader: null, difference: 0 },
      largestPart: null,
    });
  });

  it("2025: Brazil is ahead of Russia in six of seven and the same in one: not in every pillar", () => {
    expect(pairFinding(BRAZIL_2025, RUSSIA_2025, WITHOUT_WEIGHTS).pillars).toEqual({
      kind: "ahead-in-most",
      leader: "BRA",
      other: "RUS",
      ahead: 6,
      exceptions: [],
      of: 7,
      same: 1,
      unknown: [],
    });
  });

  it("names no more than two exceptions", () => {
    const [a, b] = [scoresOf("AAA", 9, 2, 2, 2, 2, 1, 1, 1), scoresOf("BBB", 5, 1, 1, 1, 1, 2, 2, 2)];
    expect(pairFinding(a, b, WITHOUT_WEIGHTS).pillars).toMatchObject({ ahead: 4, exceptions: null });
  });

  it("keeps who leads in pillars apart from who leads overall", () => {
    const [a, b] = [scoresOf("AAA", 5, 2, 2, 2, 2, 2, 2, 1), scoresOf("BBB", 9, 1, 1, 1, 1, 1, 1, 90)];
    const { pillars, overall } = pairFinding(a, b, WITHOUT_WEIGHTS);
    expect(pillars).toMatchObject({ kind: "ahead-in-most", leader: "AAA", ahead: 6 });
    expect(overall).toEqual({ leader: "BBB", difference: 4 });
  });

  it("speaks of the pillars that both have, names the others and calls nothing proven", () => {
    const gappy = { ...CHINA_2025, pillars: { ...CHINA_2025.pillars, research: null } };
    expect(pairFinding(gappy, INDIA_2025, WITHOUT_WEIGHTS).pillars).toEqual({
      kind: "ahead-in-all",
      leader: "CHN",
      other: "IND",
      proof: false,
      of: 6,
      same: 0,
      unknown: ["research"],
    });
  });

  it("says so where all pillars print the same, and where none can be compared", () => {
    expect(pairFinding(RUSSIA, { ...RUSSIA, place: "ZZZ" }, TERMS_2024).pillars).toEqual({
      kind: "same-in-all",
      of: 7,
      same: 7,
      unknown: [],
    });
    expect(pairFinding(RUSSIA, scoresOf("ZZZ", 3), TERMS_2024).pillars).toEqual({
      kind: "not-comparable",
      of: 0,
      same: 0,
      unknown: PILLARS,
    });
  });

  it("is the same from either side, but for the order of an even split", () => {
    const pair = [arbitraryGappyCountry("AAA"), arbitraryGappyCountry("BBB")] as const;
    fc.assert(
      fc.property(...pair, arbitraryWeights, (a, b, weights) => {
        const terms = { ...TERMS_2024, weights };
        const [forth, back] = [pairFinding(a, b, terms), pairFinding(b, a, terms)];
        const { pillars } = forth;
        if (pillars.kind === "split" && pillars.firstAhead === pillars.secondAhead) return;
        expect(back).toEqual(forth);
      }),
    );
  });
});

describe("largestPart", () => {
  const two = (place: string, overall: number, talent: number, research: number) => ({
    place,
    overall,
    pillars: { talent, research },
  });
  const even = {
    pillars: ["talent", "research"],
    weights: { basis: "published" as const, factor: 1, values: { talent: 0.5, research: 0.5 } },
    precision: 1,
  };

  it("stands where the ranges do not touch", () => {
    // Talent 0.5 x 6 = 3, at least 2.5; research 0.5 x 3 = 1.5, at most 2
    expect(largestPart(two("AAA", 25, 26, 23), two("BBB", 20, 20, 20), even)).toEqual({
      pillar: "talent",
      value: 3,
      from: 2.5,
      to: 3.5,
      leader: "AAA",
      other: "BBB",
      difference: 5,
      basis: "published",
    });
  });

  it("does not where they touch", () => {
    // Talent 0.5 x 6 = 3, at least 2.5; research 0.5 x 4 = 2, at most 2.5
    expect(largestPart(two("AAA", 25, 26, 24), two("BBB", 20, 20, 20), even)).toBeNull();
  });

  it("looks in the leader's direction: a larger part against it is not its largest", () => {
    // Talent 0.5 x 9 = 4.5 of 5; research 0.5 x -20 = -10 (a remainder of 10.5 makes up for it)
    expect(largestPart(two("AAA", 25, 29, 10), two("BBB", 20, 20, 30), even)).toMatchObject({
      pillar: "talent",
    });
  });

  it("is no part of the whole where it exceeds the difference", () => {
    // Talent 0.5 x 16 = 8 of 6 points, research 0.5 x -4 = -2
    expect(largestPart(two("AAA", 26, 36, 16), two("BBB", 20, 20, 20), even)).toBeNull();
  });

  it("is not certain where rounding could leave nothing of it", () => {
    // Talent 0.5 x 1 = 0.5, at least 0
    expect(largestPart(two("AAA", 21, 21, 18), two("BBB", 20, 20, 20), even)).toBeNull();
  });

  it("is the largest by every true score that rounds to the printed ones", () => {
    const offsets = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
      minLength: 14,
      maxLength: 14,
    });
    const pair = [arbitraryCountry("AAA"), arbitraryCountry("BBB")] as const;
    fc.assert(
      fc.property(...pair, arbitraryWeights, offsets, (a, b, weights, by) => {
        const [leader, other] = a.overall < b.overall ? [b, a] : [a, b];
        const part = largestPart(leader, other, { ...TERMS_2024, weights });
        if (!part) return;
        const trueValue = (pillar: string) => {
          const i = PILLARS.indexOf(pillar);
          const margin = (leader.pillars[pillar] ?? 0) - (other.pillars[pillar] ?? 0);
          return (weights.values[pillar] ?? 0) * (margin + (by[i] ?? 0) - (by[i + 7] ?? 0));
        };
        const highest = Math.max(...PILLARS.map(trueValue));
        expect(trueValue(part.pillar)).toBe(highest);
      }),
    );
  });
});
