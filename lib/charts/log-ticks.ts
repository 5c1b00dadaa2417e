/** The steps of 1, 2 and 5 in each power of ten that reach from one value above 0 to another, both ends included. */
export function logTicks(low: number, high: number): number[] {
  const powers = range(Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1);
  // 2e-2 rather than 2 * 0.01, which would not be 0.02.
  const steps = powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const from = steps.findLastIndex((step) => step <= low);
  const to = steps.findIndex((step) => step >= high);
  return steps.slice(from, to + 1);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
