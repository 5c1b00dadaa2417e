const MOST_PARTS = 36;
const SLACK = 1e-4;

/** The least number of equal parts, up to 36, of which every share is a whole number; null where there is none. */
export function wholeParts(shares: readonly number[]): number | null {
  for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
    if (shares.every((share) => Math.abs(share * parts - Math.round(share * parts)) < SLACK)) return parts;
  }
  return null;
}
