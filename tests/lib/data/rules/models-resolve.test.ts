import { describe, expect, it } from "vitest";
import { modelsResolve } from "@/lib/data/rules/models-resolve";
import { MODELS } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

describe("models-resolve", () => {
  it("takes makers that are parties, and none", () => {
    expect(ruleFaultsAfter(modelsResolve)).toEqual([]);
  });

  it("refuses an unknown maker", () => {
    expect(
      ruleFaultsAfter(
        modelsResolve,
        [MODELS, '"maker": "test-lab"', '"maker": "tset-lab"'],
        [MODELS, '"maker": "other-lab"', '"maker": "nobody-we-know"'],
      ),
    ).toEqual([
      'data/models.json:2 [0].maker: "tset-lab", but data/parties.json has no such party. Did you mean "test-lab"?',
      'data/models.json:3 [1].maker: "nobody-we-know", but data/parties.json has no such party. Add the party there or correct the id.',
    ]);
  });
});
