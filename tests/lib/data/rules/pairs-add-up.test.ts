import { describe, expect, it } from "vitest";
import { pairsAddUp } from "@/lib/data/rules/pairs-add-up";
import { addFile, PAIRED, TABLE, textOf, validFolder } from "../valid-folder";
import { faultsOfRule, ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${PAIRED}`;
const SCIENCE = '"items": 40, "right": [25, 18], "only": [10, 3]';
const faultsAfter = (from: string, to: string) => ruleFaultsAfter(pairsAddUp, [PAIRED, from, to]);

describe("pairs-add-up", () => {
  it("takes counts of the same answers that agree with the table: 25 - 10 = 18 - 3 = 15 were right in both", () => {
    expect(ruleFaultsAfter(pairsAddUp)).toEqual([]);
  });

  it("refuses a model beside itself", () => {
    expect(faultsAfter('["test-model-a", "test-model-b"]', '["test-model-a", "test-model-a"]')).toEqual([
      `${FILE}:8 pairs[0].models[1]: "test-model-a", but it is the first one too. Should be another model.`,
    ]);
  });

  it("refuses more right answers than items", () => {
    expect(faultsAfter("[25, 18]", "[25, 41]")).toEqual([
      `${FILE}:8 pairs[0].right[1]: 41, but both answered only 40 items. Should be at most 40.`,
    ]);
  });

  it("refuses more right alone than right", () => {
    expect(faultsAfter("[10, 3]", "[26, 3]")).toEqual([
      `${FILE}:8 pairs[0].only[0]: 26, but it answered only 25 right. Should be at most 25.`,
    ]);
  });

  it("refuses counts that differ otherwise among all than among those of one alone", () => {
    expect(faultsAfter("[10, 3]", "[10, 4]")).toEqual([
      `${FILE}:8 pairs[0].only: [10,4], but 25 - 18 of right is another difference. Should differ as right does: what both have right is shared.`,
    ]);
  });

  it("refuses fewer items than were answered right by one or both: 25 + 18 = 43", () => {
    expect(faultsAfter("[10, 3]", "[25, 18]")).toEqual([
      `${FILE}:8 pairs[0].items: 40, but one or both answered 25 + 18 items right. Should be at least 43.`,
    ]);
  });

  it("refuses another count than the share or count that the table prints of as many items", () => {
    expect(faultsAfter("[25, 18]", "[26, 19]")).toEqual([
      `${FILE}:8 pairs[0].right[0]: 26, but data/${TABLE} prints "62.5±7.5%" of 40 items. Should be 25.`,
      `${FILE}:8 pairs[0].right[1]: 19, but data/${TABLE} prints "45.0%" of 40 items. Should be 18.`,
    ]);
    expect(faultsAfter('"right": [5, 9], "only": [1, 5]', '"right": [5, 10], "only": [1, 6]')).toEqual([
      `${FILE}:9 pairs[1].right[1]: 10, but data/${TABLE} prints "9/12" of 12 items. Should be 9.`,
    ]);
  });

  it("refuses another count than a second table of the run prints", () => {
    const other = (printed: string, value: number) =>
      addFile(
        validFolder(),
        "results/other.json",
        textOf(validFolder(), TABLE)
          .replace('"id": "test-table"', '"id": "other"')
          .replace('"printed": "62.5±7.5%", "value": 62.5', `"printed": "${printed}", "value": ${value}`),
      );
    expect(faultsOfRule(pairsAddUp, other("62.5%", 62.5))).toEqual([]);
    expect(faultsOfRule(pairsAddUp, other("65.0%", 65))).toEqual([
      `${FILE}:8 pairs[0].right[0]: 25, but data/results/other.json prints "65.0%" of 40 items. Should be 26.`,
    ]);
  });

  it("takes other counts of other items, in another setting or of another run", () => {
    expect(faultsAfter(SCIENCE, '"items": 39, "right": [24, 17], "only": [10, 3]')).toEqual([]);
    const others = SCIENCE.replace("[25, 18]", "[26, 19]");
    expect(
      ruleFaultsAfter(
        pairsAddUp,
        [PAIRED, SCIENCE, others],
        [PAIRED, '"test-science", "setting": "zero-shot"', '"test-science", "setting": "few-shot"'],
      ),
    ).toEqual([]);
    expect(
      ruleFaultsAfter(
        pairsAddUp,
        [PAIRED, SCIENCE, others],
        [PAIRED, '"run": "test-run"', '"run": "other-run"'],
      ),
    ).toEqual([]);
  });
});
