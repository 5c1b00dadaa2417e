import { describe, expect, it } from "vitest";
import { pairsResolve } from "@/lib/data/rules/pairs-resolve";
import { PAIRED, TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${PAIRED}`;

describe("pairs-resolve", () => {
  it("takes pairs whose run, benchmarks, settings and models have records", () => {
    expect(ruleFaultsAfter(pairsResolve)).toEqual([]);
  });

  it("refuses a run of which there is no table, and asks for no setting then", () => {
    expect(ruleFaultsAfter(pairsResolve, [TABLE, '"run": "test-run"', '"run": "test-run-2"'])).toEqual([
      `${FILE}:2 run: "test-run", but data/results has no such run. Did you mean "test-run-2"?`,
    ]);
  });

  it("refuses an unknown benchmark, setting and model", () => {
    expect(
      ruleFaultsAfter(
        pairsResolve,
        [
          PAIRED,
          '"benchmark": "test-science", "setting": "zero-shot"',
          '"benchmark": "test-scince", "setting": "zeroshot"',
        ],
        [PAIRED, '["test-model-a", "test-model-b"]', '["unheard-of", "test-model-bb"]'],
      ),
    ).toEqual([
      `${FILE}:8 pairs[0].benchmark: "test-scince", but data/benchmarks.json has no such benchmark. Did you mean "test-science"?`,
      `${FILE}:8 pairs[0].setting: "zeroshot", but run test-run has no such setting. Did you mean "zero-shot"?`,
      `${FILE}:8 pairs[0].models[0]: "unheard-of", but data/models.json has no such model. Add the model there or correct the id.`,
      `${FILE}:8 pairs[0].models[1]: "test-model-bb", but data/models.json has no such model. Did you mean "test-model-b"?`,
    ]);
  });
});
