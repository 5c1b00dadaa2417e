import { describe, expect, it } from "vitest";
import { claimsResolve } from "@/lib/data/rules/claims-resolve";
import { COMPARISON, FACT } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const RANK = '"kind": "rank", "index": "test-index", "edition": "2024", "place": "RUS"';
const BEHIND = '"place": "BRA", "others": ["USA", "IND"]';

describe("claims-resolve", () => {
  it("takes claims whose models, indices, editions and places have records", () => {
    expect(ruleFaultsAfter(claimsResolve)).toEqual([]);
  });

  it("refuses unknown models of a comparison, a clause and an unseen run", () => {
    const why = "but data/models.json has no such model.";
    expect(
      ruleFaultsAfter(
        claimsResolve,
        [COMPARISON, '"stronger": "test-model-a"', '"stronger": "test-model-aa"'],
        [COMPARISON, '"weaker": "test-model-b"', '"weaker": "unheard-of"'],
        [COMPARISON, '["test-model-b", "test-model-c-1.0"]', '["test-model-b", "test-model-c-1"]'],
        [FACT, '"model": "test-model-a"', '"model": "testmodel-a"'],
      ),
    ).toEqual([
      `data/${COMPARISON}:16 comparison.stronger: "test-model-aa", ${why} Did you mean "test-model-a"?`,
      `data/${COMPARISON}:17 comparison.weaker: "unheard-of", ${why} Add the model there or correct the id.`,
      `data/${COMPARISON}:21 unseenRuns[0].models[1]: "test-model-c-1", ${why} Did you mean "test-model-c-1.0"?`,
      `data/${FACT}:18 clauses[2].model: "testmodel-a", ${why} Did you mean "test-model-a"?`,
    ]);
  });

  it("refuses an unknown model of which its maker is said to have stated something", () => {
    expect(
      ruleFaultsAfter(
        claimsResolve,
        [FACT, '"kind": "training-hours", "model": "test-model-b"', '"kind": "training-hours", "model": "x"'],
        [FACT, '"kind": "training-cost", "model": "test-model-b"', '"kind": "training-cost", "model": "y"'],
      ),
    ).toEqual([
      `data/${FACT}:22 clauses[6].model: "x", but data/models.json has no such model. Add the model there or correct the id.`,
      `data/${FACT}:23 clauses[7].model: "y", but data/models.json has no such model. Add the model there or correct the id.`,
    ]);
  });

  const ORDER = '"order", "table": "test-table", "benchmark": "test-science", "setting": "zero-shot"';

  it.each([
    ['"order", "table": "no-table", "benchmark": "test-science", "setting": "zero-shot"', "table"],
    ['"order", "table": "test-table", "benchmark": "no-test", "setting": "zero-shot"', "benchmark"],
    ['"order", "table": "test-table", "benchmark": "test-science", "setting": "few-shot"', "setting"],
  ])("refuses a result that no table prints: %s", (changed, key) => {
    const faults = ruleFaultsAfter(claimsResolve, [FACT, ORDER, changed]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`data/${FACT}:20 clauses[4].${key}: `);
  });

  it("refuses models without a result there, ahead, behind and printed", () => {
    const why = "but data/results/test-table.json has no such result.";
    expect(
      ruleFaultsAfter(
        claimsResolve,
        [FACT, '"ahead": "test-model-a"', '"ahead": "test-model-c-1.0"'],
        [FACT, '"behind": ["test-model-b"]', '"behind": ["test-model-b", "unheard-of"]'],
        [FACT, '"model": "test-model-b", "value"', '"model": "nobody", "value"'],
      ).map((fault) => fault.slice(0, fault.indexOf(why) + why.length)),
    ).toEqual([
      `data/${FACT}:20 clauses[4].ahead: "test-model-c-1.0", ${why}`,
      `data/${FACT}:20 clauses[4].behind[1]: "unheard-of", ${why}`,
      `data/${FACT}:21 clauses[5].model: "nobody", ${why}`,
    ]);
  });

  it("refuses an unknown index, and asks for nothing in it", () => {
    expect(
      ruleFaultsAfter(claimsResolve, [
        FACT,
        RANK,
        '"kind": "rank", "index": "tset-index", "edition": "1999", "place": "ZZZ"',
      ]),
    ).toEqual([
      `data/${FACT}:16 clauses[0].index: "tset-index", but data/indices has no such index. Did you mean "test-index"?`,
    ]);
  });

  it("refuses an unknown edition, and asks for nothing in it", () => {
    expect(
      ruleFaultsAfter(claimsResolve, [
        FACT,
        RANK,
        '"kind": "rank", "index": "test-index", "edition": "1999", "place": "ZZZ"',
      ]),
    ).toEqual([
      `data/${FACT}:16 clauses[0].edition: "1999", but test-index has no such edition. Add the edition there or correct the id.`,
    ]);
  });

  it("refuses a place without a row", () => {
    const why = "but data/indices/test-index/2024.json has no such row.";
    expect(
      ruleFaultsAfter(
        claimsResolve,
        [FACT, '"place": "RUS"', '"place": "RUZ"'],
        [FACT, BEHIND, '"place": "ZZZ", "others": ["USA", "INB"]'],
      ),
    ).toEqual([
      `data/${FACT}:16 clauses[0].place: "RUZ", ${why} Did you mean "RUS"?`,
      `data/${FACT}:17 clauses[1].place: "ZZZ", ${why} Add the row there or correct the id.`,
      `data/${FACT}:17 clauses[1].others[1]: "INB", ${why} Did you mean "IND"?`,
    ]);
  });
});
