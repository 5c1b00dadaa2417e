import type { Scores } from "./scores";

/** Share of the scale that a dot and the figure above it take. */
const DOT_SHARE = 0.06;

/** True where two countries lie so near in some pillar that their dots and figures would cover each other. */
export function dotsCollide(
  countries: readonly Scores[],
  pillars: readonly string[],
  scale: { min: number; max: number },
): boolean {
  const room = (scale.max - scale.min) * DOT_SHARE;
  const rows = [
    countries.map(({ overall }) => overall),
    ...pillars.map((pillar) => scoresIn(countries, pillar)),
  ];
  return rows.some((scores) => {
    const sorted = [...scores].sort((a, b) => a - b);
    return sorted.some((score, i) => score - (sorted[i - 1] ?? -Infinity) < room);
  });
}

function scoresIn(countries: readonly Scores[], pillar: string): number[] {
  return countries.flatMap(({ pillars }) => pillars[pillar] ?? []);
}
