/** The middle score: half of the countries have it or less (for an even number, the mean of the middle two). */
export function median(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("median of no scores");
  return (upper + lower) / 2;
}

export type ScoreVoid = { from: number; to: number };

/**
 * The widest stretch of the scale that nobody occupies, the leader left aside: in the Global AI Index 2024 the
 * 22 points between Singapore (32) and China (54). Null with fewer than three distinct scores.
 */
export function widestVoid(scores: readonly number[]): ScoreVoid | null {
  const [, ...followers] = [...new Set(scores)].sort((a, b) => b - a);
  let widest: ScoreVoid | null = null;
  for (const [i, to] of followers.entries()) {
    const from = followers[i + 1];
    if (from === undefined) break;
    if (!widest || to - from > widest.to - widest.from) widest = { from, to };
  }
  return widest;
}
