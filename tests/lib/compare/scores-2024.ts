import type { PlaceScores } from "@/lib/compare/scores";

/** Global AI Index pillars in the publisher's order. */
export const PILLARS = [
  "talent",
  "infrastructure",
  "operating-environment",
  "research",
  "development",
  "government-strategy",
  "commercial",
];

/** Effective weights of 2024, recovered from the printed scores; factor 1.0162. */
export const WEIGHTS_2024 = {
  basis: "recovered" as const,
  factor: 1.0162,
  values: {
    talent: 0.1575,
    infrastructure: 0.0899,
    "operating-environment": 0.0357,
    research: 0.2286,
    development: 0.1537,
    "government-strategy": 0.0794,
    commercial: 0.2552,
  },
};

/** Printed in whole points from 0 to 100; the leader of a pillar has 100 by construction. */
export const PRINTED_2024 = { pillars: PILLARS, precision: 1, scale: { min: 0, max: 100 }, leaderScore: 100 };

export const TERMS_2024 = { ...PRINTED_2024, weights: WEIGHTS_2024 };

/** A country by its printed scores, the pillars in the publisher's order. */
export function scoresOf(place: string, overall: number, ...pillars: (number | null)[]): PlaceScores {
  return {
    place,
    overall,
    pillars: Object.fromEntries(PILLARS.map((pillar, i) => [pillar, pillars[i] ?? null])),
  };
}

/** As printed in the Global AI Index 2024. */
export const INDIA = scoresOf("IND", 24, 42, 15, 90, 10, 13, 55, 14);
export const BRAZIL = scoresOf("BRA", 12, 12, 22, 67, 3, 5, 36, 7);
export const RUSSIA = scoresOf("RUS", 12, 4, 20, 67, 3, 11, 41, 5);

/** As printed in the Global AI Index 2025. */
export const CHINA_2025 = scoresOf("CHN", 74, 54, 91, 64, 80, 79, 84, 45);
export const INDIA_2025 = scoresOf("IND", 21, 32, 14, 40, 10, 2, 57, 16);
export const BRAZIL_2025 = scoresOf("BRA", 18, 8, 18, 39, 4, 1, 67, 11);
export const RUSSIA_2025 = scoresOf("RUS", 17, 7, 17, 34, 3, 0, 66, 11);
