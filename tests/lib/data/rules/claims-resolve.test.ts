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
      `data/${COMPARISON}:15 comparison.stronger: "test-model-aa", ${why} Did you mean "test-model-a"?`,
      `data/${COMPARISON}:16 comparison.weaker: "unheard-of", ${why} Add the model there or correct the id.`,
      `data/${COMPARISON}:20 unseenRuns[0].models[1]: "test-model-c-1", ${why} Did you mean "test-model-c-1.0"?`,
      `data/${FACT}:17 clauses[2].model: "testmodel-a", ${why} Did you mean "test-model-a"?`,
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
      `data/${FACT}:15 clauses[0].index: "tset-index", but data/indices has no such index. Did you mean "test-index"?`,
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
      `data/${FACT}:15 clauses[0].edition: "1999", but test-index has no such edition. Add the edition there or correct the id.`,
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
      `data/${FACT}:15 clauses[0].place: "RUZ", ${why} Did you mean "RUS"?`,
      `data/${FACT}:16 clauses[1].place: "ZZZ", ${why} Add the row there or correct the id.`,
      `data/${FACT}:16 clauses[1].others[1]: "INB", ${why} Did you mean "IND"?`,
    ]);
  });
});
