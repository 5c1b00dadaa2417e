import type { PillarScores } from "./scores";

type Country = { place: string; overall: number | null; pillars: PillarScores };

/** Points above (or, negative, below) the base; null where either score is unknown. */
export type DifferenceToBase = {
  place: string;
  overall: number | null;
  pillars: Record<string, number | null>;
};

/**
 * Each country's printed scores minus the base's, in the order of the countries, the base itself (all 0) among them.
 * Everything is null where the base is not among the countries: the edition does not cover it.
 */
export function differencesToBase(
  countries: readonly Country[],
  base: string,
  pillars: readonly string[],
): DifferenceToBase[] {
  const origin = countries.find(({ place }) => place === base);
  return countries.map((country) => ({
    place: country.place,
    overall: difference(country.overall, origin?.overall),
    pillars: Object.fromEntries(
      pillars.map((pillar) => [pillar, difference(country.pillars[pillar], origin?.pillars[pillar])]),
    ),
  }));
}

function difference(score: number | null | undefined, base: number | null | undefined): number | null {
  return typeof score === "number" && typeof base === "number" ? score - base : null;
}
