/** A country's printed pillar scores by pillar id; null, or no entry at all, where the publisher prints none. */
export type PillarScores = Readonly<Record<string, number | null>>;

/** What comparing asks of a country in one edition: its printed overall score and its printed pillar scores. */
export type Scores = { overall: number; pillars: PillarScores };

/** The same with its id, in whichever case the caller keeps ids. */
export type PlaceScores = Scores & { place: string };

/** The two printed scores of a pillar, or null where either is unknown. */
export function bothScores(
  a: PillarScores,
  b: PillarScores,
  pillar: string,
): { a: number; b: number } | null {
  const [scoreA, scoreB] = [a[pillar] ?? null, b[pillar] ?? null];
  return scoreA === null || scoreB === null ? null : { a: scoreA, b: scoreB };
}
