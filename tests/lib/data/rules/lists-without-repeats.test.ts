import { describe, expect, it } from "vitest";
import { listsWithoutRepeats } from "@/lib/data/rules/lists-without-repeats";
import { CHANGES, editFile, OPINION, validFolder } from "../valid-folder";
import { faultsOfRule, ruleFaultsAfter } from "./faults-of-rule";

const REPORT =
  '{ "publisher": "Test News", "date": "2024-07-01", "address": "https://example.org/test-opinion" }';
const CHANGE = '{ "date": "2026-11-24", "dataset": "places", "kind": "added", "summary": "Test." }';

describe("lists-without-repeats", () => {
  it("takes lists whose entries differ", () => {
    expect(ruleFaultsAfter(listsWithoutRepeats)).toEqual([]);
    expect(
      ruleFaultsAfter(listsWithoutRepeats, [OPINION, REPORT, `${REPORT},\n${REPORT.replace("01", "02")}`]),
    ).toEqual([]);
  });

  it("refuses a report of a claim and a remark that stand twice", () => {
    expect(
      ruleFaultsAfter(
        listsWithoutRepeats,
        [OPINION, REPORT, `${REPORT},\n${REPORT}`],
        [OPINION, '"Made up for tests."', '"Made up.", "Made up."'],
      ),
    ).toEqual([
      `data/${OPINION}:10 reports[1]: {"publisher":"Test News","date":"2024-07-01","address":"http…, but reports[0] in line 9 is the same. Remove or correct one of the two.`,
      `data/${OPINION}:19 remarks[1]: "Made up.", but remarks[0] in line 19 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a change that stands twice in the log", () => {
    const folder = editFile(validFolder(), CHANGES, () => `[\n${CHANGE},\n${CHANGE}\n]`);
    expect(faultsOfRule(listsWithoutRepeats, folder)).toEqual([
      expect.stringContaining(`data/${CHANGES}:3 [1]: {`),
    ]);
  });
});
