import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translate";
import { comparisonVerdict } from "@/lib/models/comparison-verdict";
import { comparisonWord } from "@/lib/views/verdict-words";
import { evidence } from "../models/evidence";

type Right = [first: number, second: number];

/** The words on a claim of which these runs are the votes, each by how many of 200 items the two answered right. */
function wordsAfter(...runs: Right[]) {
  const votes = runs.map((right, i) => evidence({ row: { run: `run-${i}` }, right }));
  const claim = { domain: "science", saidOn: "2025-02-12" } as const;
  return comparisonWord(translator("en"), comparisonVerdict(votes, claim, ["maker-a", "maker-b"]));
}

const FOR: Right = [150, 110];
const AGAINST: Right = [110, 150];
const CLOSE: Right = [150, 147];

describe("comparisonWord", () => {
  it("counts the measurements that support a claim where there are several", () => {
    expect(wordsAfter(FOR)).toEqual({ word: "supported by one measurement", tone: "for" });
    expect(wordsAfter(FOR, CLOSE)).toEqual({ word: "supported by 1 of 2 measurements", tone: "for" });
  });

  it("says that measurements contradict a claim, or one another", () => {
    expect(wordsAfter(AGAINST)).toEqual({ word: "contradicted by what was measured", tone: "against" });
    expect(wordsAfter(FOR, AGAINST)).toEqual({ word: "measurements disagree", tone: "open" });
  });

  it("leaves open what was measured without a decision, and what nobody measured", () => {
    expect(wordsAfter(CLOSE)).toEqual({ word: "measured, not decided", tone: "open" });
    expect(wordsAfter()).toEqual({ word: "no independent measurement", tone: "open" });
  });
});
