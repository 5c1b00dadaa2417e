import fc from "fast-check";
import type { PlaceScores } from "@/lib/compare/scores";
import { PILLARS, scoresOf } from "./scores-2024";

const wholePoints = fc.integer({ min: 0, max: 100 });

/** Countries that print whole points in every pillar. */
export function arbitraryCountry(place: string): fc.Arbitrary<PlaceScores> {
  return fc
    .tuple(wholePoints, fc.array(wholePoints, { minLength: PILLARS.length, maxLength: PILLARS.length }))
    .map(([overall, scores]) => scoresOf(place, overall, ...scores));
}

/** Countries some of whose pillars are unknown. */
export function arbitraryGappyCountry(place: string): fc.Arbitrary<PlaceScores> {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), {
    minLength: PILLARS.length,
    maxLength: PILLARS.length,
  });
  return fc.tuple(wholePoints, scores).map(([overall, pillars]) => scoresOf(place, overall, ...pillars));
}

/** Any weights that are not negative and do not all vanish, as shares of 1, with any factor near 1. */
export const arbitraryWeights = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 50 }), { minLength: PILLARS.length, maxLength: PILLARS.length }),
    fc.double({ min: 0.5, max: 2, noNaN: true }),
  )
  .filter(([values]) => values.some(Boolean))
  .map(([values, factor]) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return {
      basis: "published" as const,
      factor,
      values: Object.fromEntries(PILLARS.map((pillar, i) => [pillar, (values[i] ?? 0) / total])),
    };
  });
