/** Ranks from the best to the worst that a country can hold, both ends included. */
export type RankInterval = { from: number; to: number };

/**
 * The ranks that the printed scores alone allow: one behind everybody who prints more, up to sharing the
 * place with everybody who prints the same. Standard competition ranking ("1224") gives `from`, the modified
 * one ("1334") gives `to`.
 *
 * `rankInterval(12, [100, 54, 12, 12, 7])` is `{ from: 3, to: 4 }`.
 * @param score one of `scores`
 */
export function rankInterval(score: number, scores: readonly number[]): RankInterval {
  const above = scores.filter((other) => other > score).length;
  const same = scores.filter((other) => other === score).length;
  return { from: above + 1, to: above + same };
}
