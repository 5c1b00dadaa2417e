import { describe, expect, it } from "vitest";
import { type ClauseStanding, factVerdict } from "@/lib/models/fact-verdict";

const CASES: [ClauseStanding[], string][] = [
  [["matches"], "supported"],
  [["matches", "matches"], "supported"],
  [["matches", "unsourced"], "partly"],
  [["matches", "reported"], "partly"],
  [["matches", "denied"], "partly"],
  [["denied"], "contradicted"],
  [["denied", "reported"], "contradicted"],
  [["reported"], "reported"],
  [["reported", "unsourced"], "reported"],
  [["unsourced"], "unchecked"],
  [[], "unchecked"],
];

describe("factVerdict", () => {
  it.each(CASES)("of %j is %s", (clauses, word) => {
    expect(factVerdict(clauses)).toBe(word);
    expect(factVerdict([...clauses].reverse())).toBe(word);
  });
});
