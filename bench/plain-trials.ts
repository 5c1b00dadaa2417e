/** The same trials as anybody would write them first, with objects and arrays: what the typed arrays are held against. */

type Country = { id: string; scores: Record<string, number> };

/** How often each country took each rank. */
export function countPlainRanks(
  countries: readonly Country[],
  weightings: readonly Record<string, number>[],
): Map<string, number[]> {
  const counts = new Map(countries.map(({ id }) => [id, countries.map(() => 0)]));
  for (const weights of weightings) {
    const sums = countries
      .map(({ id, scores }) => ({
        id,
        sum: Object.entries(weights).reduce(
          (sum, [pillar, weight]) => sum + weight * (scores[pillar] ?? 0),
          0,
        ),
      }))
      .sort((a, b) => b.sum - a.sum);
    let rank = 0;
    for (const [at, { id, sum }] of sums.entries()) {
      if (sum !== sums[at - 1]?.sum) rank = at;
      const own = counts.get(id);
      if (own) own[rank] = (own[rank] ?? 0) + 1;
    }
  }
  return counts;
}

export function toPlainCountries(rows: readonly (readonly number[])[]): Country[] {
  return rows.map((row, at) => ({ id: `c${at}`, scores: namedPillars(row) }));
}

/** One weighting a row of so many weights. */
export function toPlainWeightings(weights: Float64Array, pillars: number): Record<string, number>[] {
  return Array.from({ length: weights.length / pillars }, (_, draw) =>
    namedPillars([...weights.subarray(draw * pillars, (draw + 1) * pillars)]),
  );
}

function namedPillars(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, at) => [`p${at}`, value]));
}
