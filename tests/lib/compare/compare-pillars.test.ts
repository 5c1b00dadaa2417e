import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePillars } from "@/lib/compare/compare-pillars";
import { arbitraryGappyCountry } from "./arbitrary-scores";
import { BRAZIL, PILLARS, RUSSIA, scoresOf } from "./scores-2024";

const pairs = [arbitraryGappyCountry("AAA"), arbitraryGappyCountry("BBB")] as const;

describe("comparePillars", () => {
  it("tells where the first is ahead, behind and the same", () => {
    // Brazil 12 22 67 3 5 36 7, Russia 4 20 67 3 11 41 5
    expect(comparePillars(BRAZIL.pillars, RUSSIA.pillars, PILLARS)).toEqual({
      ahead: ["talent", "infrastructure", "commercial"],
      behind: ["development", "government-strategy"],
      same: ["operating-environment", "research"],
      unknown: [],
    });
  });

  it("says nothing of a pillar that either does not have", () => {
    const gappy = scoresOf("GAP", 12, null, 22, 67, 3, 5, 36, 7);
    const { ahead, unknown } = comparePillars(gappy.pillars, RUSSIA.pillars, [...PILLARS, "unheard-of"]);
    expect(unknown).toEqual(["talent", "unheard-of"]);
    expect(ahead).toEqual(["infrastructure", "commercial"]);
  });

  it("is turned round by exchanging the two, and leaves no pillar out", () => {
    fc.assert(
      fc.property(...pairs, (a, b) => {
        const forth = comparePillars(a.pillars, b.pillars, PILLARS);
        const back = comparePillars(b.pillars, a.pillars, PILLARS);
        expect(back).toEqual({ ...forth, ahead: forth.behind, behind: forth.ahead });
        expect(Object.values(forth).flat().sort()).toEqual([...PILLARS].sort());
      }),
    );
  });
});
