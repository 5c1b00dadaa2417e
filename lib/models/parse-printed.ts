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
  `^\\s*[$€₽]?\\s*(?<value>${NUMBER})${END}\\s*%?(?:\\s*/\\s*(?:(?<of>\\d+)${END}|(?<second>${NUMBER})))?(?:\\s*±\\s*(?<plusMinus>\\d+(?:\\.\\d+)?)${END})?`,
  "u",
);

const TWO_NUMBERS = new RegExp(`^\\s*${NUMBER}\\s*/\\s*${NUMBER}\\s*$`, "u");

/** "0.645 / 0.824": two results in one cell, of which neither can be taken for the other. "25/29" is one. */
export function printsTwoNumbers(printed: string): boolean {
  return TWO_NUMBERS.test(printed) && parsePrinted(printed) === null;
}

/**
 * Reads the forms in which tables print a result: "53.5±5.1%", "82.7 (-1.8, 1.6)", "94.6(13k)", "25/29", "$19.50".
 * Commas set thousands apart. Null where it does not begin with a number, or prints two of which neither is a count of
 * items, as "0.645 / 0.824" does: nothing is guessed.
 */
export function parsePrinted(printed: string): PrintedValue | null {
  const groups = PRINTED.exec(printed)?.groups;
  if (groups?.value === undefined || groups.second !== undefined) return null;
  return {
    value: toNumber(groups.value),
    plusMinus: groups.plusMinus === undefined ? null : Number(groups.plusMinus),
    of: groups.of === undefined ? null : Number(groups.of),
  };
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", "").replace("−", "-"));
}
