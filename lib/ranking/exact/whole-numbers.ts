/** The sum of whole numbers: 0 of none. */
export function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** Whole numbers, none negative, in their lowest terms; zeros stay as they are. */
export function toLowestTerms(values: readonly bigint[]): bigint[] {
  const divisor = values.reduce(greatestDivisor, 0n) || 1n;
  return values.map((value) => value / divisor);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
