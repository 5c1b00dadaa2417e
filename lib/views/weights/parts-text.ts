const PARTS_PER_CENT = 100;

/** Hundredths of a per cent as decimals in per cent: 1125 is "11.25", 1100 is "11". */
export function toDecimals(parts: readonly bigint[]): string[] {
  return parts.map((part) => String(Number(part) / PARTS_PER_CENT));
}

/** A per cent as hundredths of it, to the nearest; null where it is no number. */
export function toPart(percent: number): bigint | null {
  return Number.isFinite(percent) ? BigInt(Math.round(percent * PARTS_PER_CENT)) : null;
}
