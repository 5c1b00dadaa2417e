import { zip } from "@/lib/zip";
import { assertPairs } from "./assert-pairs";

export type PairCounts = {
  /** Pairs that both lists put in the same order, and in opposite orders. */
  concordant: number;
  discordant: number;
  /** Pairs that are tied in the first list, in the second; those tied in both are in both counts. */
  tiedX: number;
  tiedY: number;
  /** All pairs: n (n − 1) / 2. */
  pairs: number;
};

/**
 * How many pairs of things two lists of values put in the same order.
 * @throws RangeError where the lists are not of one length or hold what is no finite number
 */
export function countPairs(x: readonly number[], y: readonly number[]): PairCounts {
  assertPairs(x, y);
  const counts = { concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, pairs: 0 };
  const points = zip(x, y);
  for (const [i, [xi, yi]] of points.entries()) {
    for (const [xj, yj] of points.slice(0, i)) {
      const [inX, inY] = [Math.sign(xi - xj), Math.sign(yi - yj)];
      counts.pairs += 1;
      if (inX === 0) counts.tiedX += 1;
      if (inY === 0) counts.tiedY += 1;
      if (inX * inY > 0) counts.concordant += 1;
      if (inX * inY < 0) counts.discordant += 1;
    }
  }
  return counts;
}

/**
 * Kendall's rank correlation τ-b: concordant less discordant pairs, over the geometric mean of the pairs that each
 * list orders. From −1 to 1; null where one list orders no pair. `kendall([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])` is
 * −0.4714.
 *
 * Kendall, Biometrika 1945, 33:239-251.
 *
 * @throws RangeError as countPairs does
 */
export function kendall(x: readonly number[], y: readonly number[]): number | null {
  const { concordant, discordant, tiedX, tiedY, pairs } = countPairs(x, y);
  const ordered = (pairs - tiedX) * (pairs - tiedY);
  return ordered === 0 ? null : (concordant - discordant) / Math.sqrt(ordered);
}
