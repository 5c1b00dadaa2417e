import { describe, expect, it } from "vitest";
import { listPairs } from "@/lib/ranking/exact/list-pairs";
import type { SettledPair } from "@/lib/ranking/exact/settle-pairs";

const pair = (second: string, verdict: SettledPair["verdict"]): SettledPair => ({
  first: "A",
  second,
  verdict,
});

describe("listPairs", () => {
  it("puts each pair under its first place: whom it is ahead of, behind, what turns it, and what is open", () => {
    const pairs = [
      pair("B", { kind: "settled", ahead: "first" }),
      pair("C", { kind: "settled", ahead: "second" }),
      pair("D", { kind: "open" }),
      pair("E", { kind: "reversible", ahead: "talent", behind: "research" }),
      pair("F", { kind: "reversible", ahead: "talent", behind: "research" }),
      pair("G", { kind: "reversible", ahead: "research", behind: "talent" }),
    ];
    expect(listPairs(pairs, ["A", "B"])).toEqual([
      {
        place: "A",
        ahead: ["B"],
        behind: ["C"],
        reversible: { "talent > research": ["E", "F"], "research > talent": ["G"] },
        open: ["D"],
      },
      { place: "B", ahead: [], behind: [], reversible: {}, open: [] },
    ]);
  });

  it("refuses a pair whose first place is not among them", () => {
    expect(() => listPairs([pair("B", { kind: "open" })], ["B"])).toThrow('"A"');
  });
});
