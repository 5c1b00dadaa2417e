import { describe, expect, it } from "vitest";
import { plusMinusExplained } from "@/lib/data/rules/plus-minus-explained";
import { TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const NO_WORDS: [string, string, string] = [
  TABLE,
  '"plusMinus": "half of a 90 % interval"',
  '"plusMinus": null',
];
const NONE_PRINTED: [string, string, string] = [TABLE, '"printed": "62.5±7.5%"', '"printed": "62.5%"'];

describe("plus-minus-explained", () => {
  it("takes words where a ± is printed, and null where none is", () => {
    expect(ruleFaultsAfter(plusMinusExplained)).toEqual([]);
    expect(ruleFaultsAfter(plusMinusExplained, NO_WORDS, NONE_PRINTED)).toEqual([]);
  });

  it("refuses a ± without words", () => {
    expect(ruleFaultsAfter(plusMinusExplained, NO_WORDS)).toEqual([
      `${FILE}:13 plusMinus: null, but "62.5±7.5%" is printed. Should say what the measurer means by ±.`,
    ]);
  });

  it("refuses words without a ±", () => {
    expect(ruleFaultsAfter(plusMinusExplained, NONE_PRINTED)).toEqual([
      `${FILE}:13 plusMinus: "half of a 90 % interval", but no result has a ±. Should be null.`,
    ]);
  });
});
