import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecomposedGap, decomposeGap, type GapTerms } from "@/lib/compare/decompose-gap";
import type { Scores } from "@/lib/compare/scores";
import { arbitraryCountry, arbitraryWeights } from "./arbitrary-scores";
import { BRAZIL, INDIA, PILLARS, RUSSIA, scoresOf, TERMS_2024, WEIGHTS_2024 } from "./scores-2024";

function decomposed(a: Scores, b: Scores, terms: GapTerms): DecomposedGap {
  const gap = decomposeGap(a, b, terms);
  if (gap.kind !== "decomposed") throw new Error(`${gap.kind}, not decomposed`);
  return gap;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scaled({ overall, pillars }: Scores, by: number): Scores {
  const scores = Object.entries(pillars).map(([pillar, score]) => [
    pillar,
    score === null ? null : score * by,
  ]);
  return { overall: overall * by, pillars: Object.fromEntries(scores) };
}

const apart = fc
  .tuple(arbitraryCountry("AAA"), arbitraryCountry("BBB"), arbitraryWeights)
  .filter(([a, b]) => a.overall !== b.overall)
  .map(([a, b, weights]) => ({ a, b, terms: { pillars: PILLARS, weights, precision: 1 } }));

describe("decomposeGap: India - Russia, Global AI Index 2024", () => {
  const gap = decomposed(INDIA, RUSSIA, TERMS_2024);

  it("gives each pillar factor x weight x margin, the largest first whichever its sign", () => {
    expect(gap.difference).toBe(12);
    expect(gap.parts.map(({ pillar }) => pillar)).toEqual([
      "talent", // 1.0162 x 0.1575 x (42 - 4)
      "commercial", // 1.0162 x 0.2552 x (14 - 5)
      "research", // 1.0162 x 0.2286 x (10 - 3)
      "government-strategy", // 1.0162 x 0.0794 x (55 - 41)
      "operating-environment", // 1.0162 x 0.0357 x (90 - 67)
      "infrastructure", // 1.0162 x 0.0899 x (15 - 20)
      "development", // 1.0162 x 0.1537 x (13 - 11)
    ]);
    const expected = [6.082, 2.334, 1.6261, 1.1296, 0.8344, -0.4568, 0.3124];
    for (const [i, part] of gap.parts.entries()) expect(part.value).toBeCloseTo(expected[i] ?? Number.NaN, 4);
  });

  it("knows a part within factor x weight x one printed unit", () => {
    const [talent] = gap.parts;
    // 1.0162 x 0.1575 x 1 = 0.16005
    expect(talent?.from).toBeCloseTo(6.082 - 0.16005, 4);
    expect(talent?.to).toBeCloseTo(6.082 + 0.16005, 4);
  });

  it("leaves over what the weights do not account for, within every range and one unit more", () => {
    // 12 - (6.0820 + 2.3340 + 1.6261 + 1.1296 + 0.8344 - 0.4568 + 0.3124) = 12 - 11.8617
    expect(gap.remainder).toBeCloseTo(0.1383, 3);
    // 1 + 1.0162 x (0.1575 + 0.0899 + 0.0357 + 0.2286 + 0.1537 + 0.0794 + 0.2552 = 1) = 2.0162
    expect(gap.remainderRange.from).toBeCloseTo(0.1383 - 2.0162, 3);
    expect(gap.remainderRange.to).toBeCloseTo(0.1383 + 2.0162, 3);
  });

  it("says whose weights they are", () => {
    expect(gap.basis).toBe("recovered");
  });
});

describe("decomposeGap: Finland - Korea, Technology Achievement Index", () => {
  it("meets the published decomposition", () => {
    // OECD/JRC Handbook on Constructing Composite Indicators (2008), Technology Achievement Index of 23 countries:
    // eight normalised indicators, each with the weight 1/8; the overall score is their weighted sum.
    const indicators = [
      { pillar: "patents", finland: 0.188129, korea: 0.783702, published: -0.07444668008048289 },
      { pillar: "royalties", finland: 0.460748, korea: 0.03595, published: 0.05309977989728539 },
      { pillar: "internet", finland: 0.861446, korea: 0.020654, published: 0.10509896729776247 },
      { pillar: "tech-exports", finland: 0.627475, korea: 0.825495, published: -0.02475247524752476 },
      { pillar: "telephones", finland: 1, korea: 1, published: 0 },
      { pillar: "electricity", finland: 1, korea: 0.922755, published: 0.009655635095388818 },
      { pillar: "schooling", finland: 0.821429, korea: 0.892857, published: -0.008928571428571438 },
      { pillar: "university", finland: 1, korea: 0.846154, published: 0.019230769230769232 },
    ];
    const pillars = indicators.map(({ pillar }) => pillar);
    const values = Object.fromEntries(pillars.map((pillar) => [pillar, 1 / 8]));
    const finland = {
      overall: 0.744903,
      pillars: Object.fromEntries(indicators.map((one) => [one.pillar, one.finland])),
    };
    const korea = {
      overall: 0.665946,
      pillars: Object.fromEntries(indicators.map((one) => [one.pillar, one.korea])),
    };
    const weights = { basis: "published" as const, factor: 1, values };
    const gap = decomposed(finland, korea, { pillars, weights, precision: 1e-6 });
    const found = new Map(gap.parts.map(({ pillar, value }) => [pillar, value]));
    for (const { pillar, published } of indicators) expect(found.get(pillar)).toBeCloseTo(published, 6);
    expect(gap.difference).toBeCloseTo(0.07895742476462675, 5);
    expect(gap.remainder).toBeCloseTo(0, 5);
    expect(gap.parts.at(0)?.pillar).toBe("internet");
    expect(gap.parts.at(-1)).toMatchObject({ pillar: "telephones", value: 0 });
  });
});

describe("decomposeGap: what is not decomposed", () => {
  it("a gap smaller than its own rounding: Brazil and Russia in 2024 both print 12", () => {
    expect(decomposeGap(BRAZIL, RUSSIA, TERMS_2024)).toEqual({
      kind: "within-rounding",
      difference: 0,
      unit: 1,
    });
    expect(decomposeGap({ ...BRAZIL, overall: 12.6 }, RUSSIA, TERMS_2024).kind).toBe("within-rounding");
  });

  it("but a gap of exactly one unit is, whatever binary fractions make of it", () => {
    // 21.99 - 21.98 is 0.00999999999999801 in binary.
    const [a, b] = [
      { ...BRAZIL, overall: 21.99 },
      { ...RUSSIA, overall: 21.98 },
    ];
    expect(decomposeGap(a, b, { ...TERMS_2024, precision: 0.01 }).kind).toBe("decomposed");
  });

  it("without weights", () => {
    expect(decomposeGap(INDIA, RUSSIA, { ...TERMS_2024, weights: null })).toEqual({
      kind: "no-weights",
      difference: 12,
    });
  });

  it("where a pillar is unknown, null or absent, on either side", () => {
    const gappy = scoresOf("GAP", 50, 1, null, 3, 4, 5, 6, 7);
    const { commercial: _, ...pillars } = RUSSIA.pillars;
    const gap = decomposeGap(gappy, { ...RUSSIA, pillars }, TERMS_2024);
    expect(gap).toEqual({ kind: "missing", difference: 38, pillars: ["infrastructure", "commercial"] });
  });

  it("throws where weights leave out a pillar, naming it", () => {
    const { talent: _, ...values } = WEIGHTS_2024.values;
    const terms = { ...TERMS_2024, weights: { ...WEIGHTS_2024, values } };
    expect(() => decomposeGap(INDIA, RUSSIA, terms)).toThrow('the weights name no "talent"');
  });
});

describe("decomposeGap: laws", () => {
  it("parts and remainder add up to the difference", () => {
    fc.assert(
      fc.property(apart, ({ a, b, terms }) => {
        const { parts, remainder, difference } = decomposed(a, b, terms);
        expect(Math.abs(sum(parts.map(({ value }) => value)) + remainder - difference)).toBeLessThan(1e-9);
      }),
    );
  });

  it("A - B is B - A with every sign turned", () => {
    fc.assert(
      fc.property(apart, ({ a, b, terms }) => {
        const [forth, back] = [decomposed(a, b, terms), decomposed(b, a, terms)];
        expect(forth.difference).toBe(-back.difference);
        expect(forth.remainder).toBeCloseTo(-back.remainder, 9);
        expect(forth.parts.map(({ pillar }) => pillar)).toEqual(back.parts.map(({ pillar }) => pillar));
        for (const [i, part] of forth.parts.entries()) {
          expect(part.value).toBeCloseTo(-(back.parts[i]?.value ?? Number.NaN), 9);
          expect(part.from).toBeCloseTo(-(back.parts[i]?.to ?? Number.NaN), 9);
        }
      }),
    );
  });

  it("another scale changes the points and nothing else", () => {
    fc.assert(
      fc.property(apart, fc.constantFrom(0.01, 0.5, 10, 1000), ({ a, b, terms }, by) => {
        const gap = decomposed(a, b, terms);
        const other = decomposed(scaled(a, by), scaled(b, by), { ...terms, precision: by });
        const inOldPoints = new Map(other.parts.map(({ pillar, value }) => [pillar, value / by]));
        for (const { pillar, value } of gap.parts) expect(inOldPoints.get(pillar)).toBeCloseTo(value, 6);
        expect(other.remainder / by).toBeCloseTo(gap.remainder, 6);
      }),
    );
  });

  it("any true scores that round to the printed ones keep each part and the remainder within their ranges", () => {
    const roundings = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
      minLength: 16,
      maxLength: 16,
    });
    const unrounded = ({ overall, pillars }: Scores, offsets: readonly number[]): Scores => ({
      overall: overall + (offsets[7] ?? 0),
      pillars: Object.fromEntries(
        PILLARS.map((pillar, i) => [pillar, (pillars[pillar] ?? 0) + (offsets[i] ?? 0)]),
      ),
    });
    fc.assert(
      fc.property(apart, roundings, ({ a, b, terms }, offsets) => {
        const gap = decomposed(a, b, terms);
        const [trueA, trueB] = [unrounded(a, offsets.slice(0, 8)), unrounded(b, offsets.slice(8))];
        const exact = decomposeGap(trueA, trueB, { ...terms, precision: 1e-9 });
        if (exact.kind !== "decomposed") return;
        const values = new Map(exact.parts.map(({ pillar, value }) => [pillar, value]));
        for (const { pillar, from, to } of gap.parts) {
          expect(values.get(pillar)).toBeGreaterThanOrEqual(from - 1e-9);
          expect(values.get(pillar)).toBeLessThanOrEqual(to + 1e-9);
        }
        expect(exact.remainder).toBeGreaterThanOrEqual(gap.remainderRange.from - 1e-9);
        expect(exact.remainder).toBeLessThanOrEqual(gap.remainderRange.to + 1e-9);
      }),
    );
  });

  it("the largest part comes first, and none is a negative zero", () => {
    fc.assert(
      fc.property(apart, ({ a, b, terms }) => {
        const sizes = decomposed(a, b, terms).parts.map(({ value }) => Math.abs(value));
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        expect(decomposed(a, b, terms).parts.some(({ value }) => Object.is(value, -0))).toBe(false);
      }),
    );
  });
});
