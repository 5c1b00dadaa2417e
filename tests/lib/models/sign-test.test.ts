import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemarExact } from "@/lib/models/mcnemar-exact";
import { signTest } from "@/lib/models/sign-test";

/** Computed with numpy and scipy. */
const CASES = [
  { wins: 6, losses: 0, p: 0.03125 },
  { wins: 6, losses: 1, p: 0.125 },
  { wins: 5, losses: 2, p: 0.453125 },
  { wins: 10, losses: 3, p: 0.09228515625 },
  { wins: 0, losses: 7, p: 0.015625 },
  { wins: 4, losses: 4, p: 1 },
];

const count = fc.integer({ min: 0, max: 500 });

describe("signTest", () => {
  it.each(CASES)("gives $p for $wins won and $losses lost", ({ wins, losses, p }) => {
    expect(Math.abs(signTest(wins, losses) - p)).toBeLessThanOrEqual(1e-9);
  });

  it("is 1 where all were ties", () => {
    expect(signTest(0, 0)).toBe(1);
  });

  it("does not depend on who is named first, and is McNemar's exact test of the same counts", () => {
    fc.assert(
      fc.property(count, count, (wins, losses) => {
        expect(signTest(losses, wins)).toBe(signTest(wins, losses));
        expect(signTest(wins, losses)).toBe(mcnemarExact(wins, losses));
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => signTest(-1, 2)).toThrow(RangeError);
    expect(() => signTest(1, 2.5)).toThrow(RangeError);
  });
});
