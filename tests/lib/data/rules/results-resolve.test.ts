import { describe, expect, it } from "vitest";
import { resultsResolve } from "@/lib/data/rules/results-resolve";
import { TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;

describe("results-resolve", () => {
  it("takes a table whose party, benchmarks, settings and models have records", () => {
    expect(ruleFaultsAfter(resultsResolve)).toEqual([]);
  });

  it("refuses an unknown measurer", () => {
    expect(
      ruleFaultsAfter(resultsResolve, [TABLE, '"measuredBy": "test-bench"', '"measuredBy": "test-bnch"']),
    ).toEqual([
      `${FILE}:5 measuredBy: "test-bnch", but data/parties.json has no such party. Did you mean "test-bench"?`,
    ]);
  });

  it("refuses an unknown benchmark, setting and model of a result", () => {
    const result = '"benchmark": "test-science", "setting": "zero-shot", "model": "test-model-a"';
    expect(
      ruleFaultsAfter(resultsResolve, [
        TABLE,
        result,
        '"benchmark": "test-scince", "setting": "zeroshot", "model": "unheard-of"',
      ]),
    ).toEqual([
      `${FILE}:21 results[0].benchmark: "test-scince", but data/benchmarks.json has no such benchmark. Did you mean "test-science"?`,
      `${FILE}:21 results[0].setting: "zeroshot", but the table has no such setting. Did you mean "zero-shot"?`,
      `${FILE}:21 results[0].model: "unheard-of", but data/models.json has no such model. Add the model there or correct the id.`,
    ]);
  });
});
