/** Code points in ascending order as `unicode-range` writes them: "U+20-7E,U+A0". */
export function toUnicodeRange(codePoints: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run && codePoint === run.last + 1) run.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint });
  }
  return runs
    .map(({ first, last }) => `U+${first === last ? hex(first) : `${hex(first)}-${hex(last)}`}`)
    .join(",");
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase();
}
