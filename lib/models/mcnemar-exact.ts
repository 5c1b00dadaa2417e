import { evenSplitP } from "./even-split";

/**
 * The two-sided p of the exact McNemar test of two models on the same items. Items that both or neither answered
 * right say nothing; were the models equally good, the others would split evenly. 1 where there are no others.
 *
 * McNemar, Psychometrika 1947, 12:153-157; the exact form is the sign test of the discordant items.
 * @param onlyA how many items only the first model answered right
 * @param onlyB how many items only the second model answered right
 * @throws RangeError where `evenSplitP` does
 */
export function mcnemarExact(onlyA: number, onlyB: number): number {
  return evenSplitP(onlyA, onlyB);
}
