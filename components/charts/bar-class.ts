/**
 * The class that gives an in-cell bar its length: the score's share of the scale, to the nearest per cent (a bar is
 * at most some 120 px long). Classes, not style attributes: the content security policy allows none.
 */
export function barClass(score: number | null, scale: Scale): string {
  return `bar-${percentOf(score, scale)}`;
}

/** The class that gives a tick or dot its place on the scale, likewise. */
export function atClass(score: number | null, scale: Scale): string {
  return `at-${percentOf(score, scale)}`;
}

type Scale = { min: number; max: number };

function percentOf(score: number | null, { min, max }: Scale): number {
  const share = score === null ? 0 : (score - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
