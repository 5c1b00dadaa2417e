/** Scores row by row: place i has `scores[i * pillars]` and those after it. */
export type TrialScores = { scores: Float64Array; places: number; pillars: number };

/** How often place i took rank r + 1: `counts[i * places + r]`. */
export type RankCounts = { counts: Uint32Array; places: number; draws: number };

export function toTrialScores(rows: readonly (readonly number[])[]): TrialScores {
  const pillars = rows[0]?.length ?? 0;
  return { scores: Float64Array.from(rows.flat()), places: rows.length, pillars };
}

/**
 * Counts the standard ranks (1224) under each row of weights, into counts that were begun before or new ones.
 *
 * The places are kept in the order of the draw before and sorted by insertion, which is quick where weights vary
 * around the same base: few places move, and not far.
 */
export function countRanks(
  { scores, places, pillars }: TrialScores,
  weights: Float64Array,
  into: RankCounts = { counts: new Uint32Array(places * places), places, draws: 0 },
): RankCounts {
  const { counts } = into;
  const order = Uint16Array.from({ length: places }, (_, place) => place);
  const sums = new Float64Array(places);
  const sorted = new Float64Array(places);
  const draws = weights.length / pillars;
  for (let draw = 0; draw < draws; draw++) {
    sumUp(sums, scores, weights, draw * pillars, pillars);
    sortByInsertion(order, sorted, sums);
    for (let at = 0, rank = 0; at < places; at++) {
      if (at > 0 && (sorted[at] ?? 0) < (sorted[at - 1] ?? 0)) rank = at;
      const cell = (order[at] ?? 0) * places + rank;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  into.draws += draws;
  return into;
}

function sumUp(
  sums: Float64Array,
  scores: Float64Array,
  weights: Float64Array,
  from: number,
  pillars: number,
): void {
  for (let place = 0, at = 0; place < sums.length; place++) {
    let sum = 0;
    for (let pillar = 0; pillar < pillars; pillar++)
      sum += (scores[at++] ?? 0) * (weights[from + pillar] ?? 0);
    sums[place] = sum;
  }
}

/** Puts the places in order of their sums, the highest first, and the sums beside them. */
function sortByInsertion(order: Uint16Array, sorted: Float64Array, sums: Float64Array): void {
  for (let next = 0; next < order.length; next++) {
    const place = order[next] ?? 0;
    const sum = sums[place] ?? 0;
    let at = next;
    while (at > 0 && (sorted[at - 1] ?? 0) < sum) {
      sorted[at] = sorted[at - 1] ?? 0;
      order[at] = order[at - 1] ?? 0;
      at--;
    }
    sorted[at] = sum;
    order[at] = place;
  }
}
