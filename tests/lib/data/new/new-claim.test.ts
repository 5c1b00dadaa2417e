import { describe, expect, it } from "vitest";
import { textOf, validFolder } from "../valid-folder";
import { add, added, faultsIn, sentencesOf } from "./new-folder";

const FLAGS = {
  id: ["new-claim"],
  speaker: ["sberbank"],
  said: ["2024-07"],
  kind: ["opinion"],
  topic: ["cost"],
  report: ["Test News|2024-07-02|https://example.org/said", "Radio|none|none"],
};
const claim = (flags: Record<string, string[]> = {}, force = false) =>
  add(validFolder(), "claim", { ...FLAGS, ...flags }, null, force);

describe("newClaim", () => {
  it("writes a claim that passes, last in order, and says where its words belong", () => {
    const outcome = claim({ wording: ["ar|نص"] });
    const folder = added(validFolder(), outcome);
    expect(faultsIn(folder)).toEqual([]);
    expect(JSON.parse(textOf(folder, "claims/new-claim.json"))).toMatchObject({
      order: 4,
      reports: [
        { publisher: "Test News", date: "2024-07-02", address: "https://example.org/said" },
        { publisher: "Radio", date: null, address: null },
      ],
      wording: { language: "ar", text: "نص", whole: true },
      comparison: null,
      clauses: [],
    });
    expect(sentencesOf(outcome)[0]).toContain("data.claims.new-claim");
  });

  it("keeps in mind that the words are a part of what was said, where … ends them", () => {
    const folder = added(validFolder(), claim({ wording: ["ar|نص …"] }));
    expect(JSON.parse(textOf(folder, "claims/new-claim.json")).wording).toEqual({
      language: "ar",
      text: "نص",
      whole: false,
    });
  });

  it("names file and line of an older claim that stands in the same place of the list", () => {
    expect(sentencesOf(claim({ id: ["a-claim"], order: ["1"] }))).toEqual([
      "data/claims/test-comparison.json:4 order: 1, but data/claims/a-claim.json has the same. Remove or correct one of the two.",
    ]);
  });

  it("takes the models of a comparison and the clauses of a fact", () => {
    const compared = {
      kind: ["comparison"],
      domain: ["science"],
      stronger: ["test-model-a"],
      weaker: ["test-model-b"],
    };
    const said = { "said-on": ["2024-07-02"] };
    expect(faultsIn(added(validFolder(), claim({ ...compared, ...said })))).toEqual([]);
    const fact = { kind: ["fact"], clause: ['{"kind":"unsourced"}'] };
    expect(faultsIn(added(validFolder(), claim(fact)))).toEqual([]);
  });

  it("names a misspelt model, a clause that is no JSON, an id that is none and a claim that is there", () => {
    const compared = {
      kind: ["comparison"],
      domain: ["science"],
      stronger: ["test-model-x"],
      weaker: ["test-model-b"],
    };
    expect(sentencesOf(claim(compared)).join("\n")).toContain("has no such model");
    expect(sentencesOf(claim({ kind: ["comparison"] }))[0]).toContain("--domain (comparison)");
    expect(sentencesOf(claim({ clause: ["{kind}"] }))[0]).toContain("this is no JSON");
    expect(sentencesOf(claim({ id: ["../x"] }))[0]).toContain("this is no id in kebab-case");
    expect(sentencesOf(claim({ id: ["test-fact"] }))[0]).toContain("--force overwrites it");
  });
});
