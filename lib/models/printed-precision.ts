/** The printed unit of the leading number: 0.1 for "53.5±5.1%", 1 for "25/29", 0.0001 for "0.5554". */
export function printedPrecision(printed: string): number {
  const decimals = /\d(?:\.(\d+))?(?!\d)/.exec(printed.replaceAll(",", ""))?.[1] ?? "";
  return Number(`1e-${decimals.length}`);
}
