/**
 * The class that gives an in-cell bar its length: the score's share of the scale, to the nearest per cent (a bar is
 * at most some 120 px long). Classes, not style attributes: the content security policy allows none.
 */
export function barClass(score: number | null, { min, max }: { min: number; max: number }): string {
  const share = score === null ? 0 : (score - min) / (max - min);
  return `bar-${Math.round(Math.min(1, Math.max(0, share)) * 100)}`;
}
