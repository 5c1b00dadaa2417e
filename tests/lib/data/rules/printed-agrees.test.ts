import { describe, expect, it } from "vitest";
import { printedAgrees } from "@/lib/data/rules/printed-agrees";
import { TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const faultsAfter = (from: string, to: string) => ruleFaultsAfter(printedAgrees, [TABLE, from, to]);

describe("printed-agrees", () => {
  it("takes what is printed, and null for words", () => {
    expect(ruleFaultsAfter(printedAgrees)).toEqual([]);
  });

  it("refuses another value", () => {
    expect(faultsAfter('"value": 62.5', '"value": 65.2')).toEqual([
      `${FILE}:21 results[0].value: 65.2, but "62.5±7.5%" is printed. Should be 62.5.`,
    ]);
  });

  it("refuses null for a number and a number for words", () => {
    expect(faultsAfter('"value": 62.5', '"value": null')).toEqual([
      `${FILE}:21 results[0].value: null, but "62.5±7.5%" is printed. Should be 62.5.`,
    ]);
    expect(faultsAfter('"printed": "selfhost", "value": null', '"printed": "selfhost", "value": 0')).toEqual([
      `${FILE}:28 results[7].value: 0, but "selfhost" is printed. Should be null.`,
    ]);
  });

  it("refuses another number after ±, one too few and one too many", () => {
    expect(faultsAfter('"plusMinus": 7.5', '"plusMinus": 5.7')).toEqual([
      `${FILE}:21 results[0].plusMinus: 5.7, but "62.5±7.5%" is printed. Should be 7.5.`,
    ]);
    expect(faultsAfter('"plusMinus": 7.5', '"plusMinus": null')).toEqual([
      `${FILE}:21 results[0].plusMinus: null, but "62.5±7.5%" is printed. Should be 7.5.`,
    ]);
    expect(faultsAfter('"value": 45, "plusMinus": null', '"value": 45, "plusMinus": 3')).toEqual([
      `${FILE}:25 results[4].plusMinus: 3, but "45.0%" is printed. Should be null.`,
    ]);
  });

  it("refuses other items than those after a slash", () => {
    expect(
      faultsAfter('"value": 9, "plusMinus": null, "items": 12', '"value": 9, "plusMinus": null, "items": 13'),
    ).toEqual([`${FILE}:22 results[1].items: 13, but "9/12" is printed. Should be 12.`]);
  });

  it("refuses a number that stands behind something else", () => {
    expect(faultsAfter('"printed": "45.0%"', '"printed": "about 45.0%"')).toEqual([
      `${FILE}:25 results[4].printed: "about 45.0%", but the number in it cannot be read. Print it as in other tables, or teach lib/models/parse-printed.ts this form.`,
    ]);
  });
});
