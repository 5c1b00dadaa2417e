import { describe, expect, it } from "vitest";
import { relationsComplete } from "@/lib/data/rules/relations-complete";
import { TABLE } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${TABLE}`;
const OTHER = '"other-lab": "state-tie"';

describe("relations-complete", () => {
  it("takes one relation for each maker, none for a model without one", () => {
    expect(ruleFaultsAfter(relationsComplete)).toEqual([]);
  });

  it("refuses a maker without a relation", () => {
    expect(ruleFaultsAfter(relationsComplete, [TABLE, `${OTHER},\n`, ""])).toEqual([
      `${FILE}:6 relations.other-lab: missing, but Test Model B of this table is its model. Add what the measurer is to it, "unknown" where we do not know.`,
    ]);
  });

  it("refuses a relation to who made none of the models", () => {
    expect(ruleFaultsAfter(relationsComplete, [TABLE, OTHER, `${OTHER}, "bystander": "unknown"`])).toEqual([
      `${FILE}:7 relations.bystander: "unknown", but no model of this table is its model. Remove it.`,
    ]);
  });

  it("finds a misspelt maker", () => {
    expect(ruleFaultsAfter(relationsComplete, [TABLE, OTHER, '"otherlab": "state-tie"'])).toEqual([
      `${FILE}:6 relations.other-lab: missing, but Test Model B of this table is its model. Add what the measurer is to it, "unknown" where we do not know.`,
      `${FILE}:7 relations.otherlab: "state-tie", but no model of this table is its model. Did you mean "other-lab"?`,
    ]);
  });

  it("takes and asks for the relation of who measured its own model", () => {
    const byMaker: [string, string, string] = [
      TABLE,
      '"measuredBy": "test-bench"',
      '"measuredBy": "other-lab"',
    ];
    expect(ruleFaultsAfter(relationsComplete, byMaker, [TABLE, OTHER, '"other-lab": "maker"'])).toEqual([]);
    expect(ruleFaultsAfter(relationsComplete, byMaker)).toEqual([
      `${FILE}:7 relations.other-lab: "state-tie", but it measured its own model. Should be "maker".`,
    ]);
  });

  it("refuses the relation of a maker for who did not measure", () => {
    expect(ruleFaultsAfter(relationsComplete, [TABLE, OTHER, '"other-lab": "maker"'])).toEqual([
      `${FILE}:7 relations.other-lab: "maker", but test-bench measured. Should be what that party is to it.`,
    ]);
  });
});
