import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesToBase } from "@/lib/compare/differences-to-base";
import { arbitraryCountry } from "./arbitrary-scores";
import { BRAZIL, INDIA, PILLARS, RUSSIA, scoresOf } from "./scores-2024";

describe("differencesToBase", () => {
  it("counts points from the base, the base itself among them", () => {
    const [india, brazil, russia] = differencesToBase([INDIA, BRAZIL, RUSSIA], "RUS", PILLARS);
    expect(india).toMatchObject({ place: "IND", overall: 12, pillars: { talent: 38, infrastructure: -5 } });
    expect(brazil).toMatchObject({ place: "BRA", overall: 0, pillars: { talent: 8, development: -6 } });
    expect(russia?.overall).toBe(0);
    expect(Object.values(russia?.pillars ?? {})).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("is null, not zero, where either score is unknown", () => {
    const gappy = { ...scoresOf("GAP", 1, null, 20, 1, 1, 1, 1, 1), overall: null };
    const [toRussia] = differencesToBase([gappy, RUSSIA], "RUS", [...PILLARS, "unheard-of"]);
    expect(toRussia).toMatchObject({
      overall: null,
      pillars: { talent: null, infrastructure: 0, "unheard-of": null },
    });
    const [, toGappy] = differencesToBase([gappy, RUSSIA], "GAP", PILLARS);
    expect(toGappy).toMatchObject({ overall: null, pillars: { talent: null, infrastructure: 0 } });
  });

  it("is null throughout where the edition does not cover the base", () => {
    const [russia] = differencesToBase([RUSSIA], "PRK", ["talent"]);
    expect(russia).toEqual({ place: "RUS", overall: null, pillars: { talent: null } });
  });

  it("turns its sign with the base", () => {
    fc.assert(
      fc.property(arbitraryCountry("AAA"), arbitraryCountry("BBB"), (a, b) => {
        const [, forth] = differencesToBase([a, b], "AAA", PILLARS);
        const [back] = differencesToBase([a, b], "BBB", PILLARS);
        for (const pillar of PILLARS) {
          expect((forth?.pillars[pillar] ?? Number.NaN) + (back?.pillars[pillar] ?? Number.NaN)).toBe(0);
        }
      }),
    );
  });
});
