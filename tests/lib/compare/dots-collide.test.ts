import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotsCollide } from "@/lib/compare/dots-collide";
import { arbitraryCountry, arbitraryGappyCountry } from "./arbitrary-scores";
import { BRAZIL, PILLARS, RUSSIA, scoresOf } from "./scores-2024";

const SCALE = { min: 0, max: 100 };
const even = (place: string, score: number) => scoresOf(place, score, ...PILLARS.map(() => score));

describe("dotsCollide", () => {
  it("is so where two print the same: Brazil and Russia, 12 and 12", () => {
    expect(dotsCollide([BRAZIL, RUSSIA], PILLARS, SCALE)).toBe(true);
  });

  it("begins at 6 hundredths of the scale, overall or in any one pillar", () => {
    expect(dotsCollide([even("AAA", 10), even("BBB", 16)], PILLARS, SCALE)).toBe(false);
    expect(dotsCollide([even("AAA", 10), even("BBB", 15)], PILLARS, SCALE)).toBe(true);
    expect(dotsCollide([even("AAA", 10), { ...even("BBB", 50), overall: 12 }], PILLARS, SCALE)).toBe(true);
    const near = scoresOf("BBB", 50, 50, 50, 50, 50, 50, 50, 12);
    expect(dotsCollide([even("AAA", 10), near], PILLARS, SCALE)).toBe(true);
  });

  it("grows with the scale", () => {
    expect(dotsCollide([even("AAA", 10), even("BBB", 16)], PILLARS, { min: 0, max: 200 })).toBe(true);
  });

  it("is not so of one country, nor of scores that nobody prints", () => {
    expect(dotsCollide([RUSSIA], PILLARS, SCALE)).toBe(false);
    expect(dotsCollide([], PILLARS, SCALE)).toBe(false);
    expect(dotsCollide([scoresOf("AAA", 10), scoresOf("BBB", 90)], PILLARS, SCALE)).toBe(false);
  });

  it("does not mind the order, and never ends by adding a country", () => {
    const some = fc.tuple(arbitraryCountry("AAA"), arbitraryGappyCountry("BBB"), arbitraryCountry("CCC"));
    fc.assert(
      fc.property(some, (countries) => {
        const collide = dotsCollide(countries, PILLARS, SCALE);
        expect(dotsCollide(countries.toReversed(), PILLARS, SCALE)).toBe(collide);
        if (dotsCollide(countries.slice(1), PILLARS, SCALE)) expect(collide).toBe(true);
      }),
    );
  });
});
