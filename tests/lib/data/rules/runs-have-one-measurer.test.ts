import { describe, expect, it } from "vitest";
import { runsHaveOneMeasurer } from "@/lib/data/rules/runs-have-one-measurer";
import { addFile, TABLE, textOf, validFolder } from "../valid-folder";
import { faultsOfRule } from "./faults-of-rule";

/** What the rule says of a second table, which is the first but for one passage. */
function faultsOfSecond(from: string, to: string): string[] {
  const valid = validFolder();
  const second = textOf(valid, TABLE).replace(from, to);
  return faultsOfRule(runsHaveOneMeasurer, addFile(valid, "results/second.json", second));
}

describe("runs-have-one-measurer", () => {
  it("takes two tables of one run, a setting of which has other words", () => {
    expect(faultsOfSecond("zero-shot, English", "without examples, English")).toEqual([]);
  });

  it("takes another measurer of another run", () => {
    expect(
      faultsOfSecond(
        '"run": "test-run",\n  "measuredBy": "test-bench"',
        '"run": "second-run",\n  "measuredBy": "test-lab"',
      ),
    ).toEqual([]);
  });

  it("refuses a second measurer of a run", () => {
    expect(faultsOfSecond('"measuredBy": "test-bench"', '"measuredBy": "test-lab"')).toEqual([
      `data/results/second.json:5 measuredBy: "test-lab", but data/${TABLE} of the same run was measured by test-bench. Should be "test-bench", or run another one.`,
    ]);
  });
});
