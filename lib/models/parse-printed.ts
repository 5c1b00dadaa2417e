export type PrintedValue = {
  /** The leading number, in the unit it is printed in. */
  value: number;
  /** The number after ±, or null. */
  plusMinus: number | null;
  /** The number after a slash: "25/29" is 25 of 29 items; or null. */
  of: number | null;
};

const NUMBER = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** No decimal comma, exponent, version or range is taken for the number before it. */
const END = String.raw`(?![\d.,]|[-−e]\d)`;
const PRINTED = new RegExp(
  `^\\s*[$€₽]?\\s*(?<value>${NUMBER})${END}\\s*%?(?:\\s*/\\s*(?<of>\\d+)${END})?(?:\\s*±\\s*(?<plusMinus>\\d+(?:\\.\\d+)?)${END})?`,
  "u",
);

/**
 * Reads the forms in which tables print a result: "53.5±5.1%", "82.7 (-1.8, 1.6)", "94.6(13k)", "25/29", "$19.50".
 * Commas set thousands apart. Null where it does not begin with a number: nothing is guessed.
 */
export function parsePrinted(printed: string): PrintedValue | null {
  const groups = PRINTED.exec(printed)?.groups;
  if (groups?.value === undefined) return null;
  return {
    value: toNumber(groups.value),
    plusMinus: groups.plusMinus === undefined ? null : Number(groups.plusMinus),
    of: groups.of === undefined ? null : Number(groups.of),
  };
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", "").replace("−", "-"));
}
