import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedSum } from "@/lib/ranking/exact/bound-problem";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { countSure, settlePair, settlePairs } from "@/lib/ranking/exact/settle-pairs";
import { smallEditions } from "./small-editions";

function pair(first: number[], second: number[], precision = 1) {
  const pillars = first.map((_, at) => `p${at}`);
  const toPillars = (scores: number[]) =>
    Object.fromEntries(pillars.map((name, at) => [name, scores[at] ?? 0]));
  const { places } = toExactScores({
    pillars,
    precision,
    scale: { min: 0, max: 100 },
    leaderScore: 100,
    rows: [first, second].map((scores, at) => ({ place: `C${at}`, pillars: toPillars(scores) })),
  });
  const [one, other] = places;
  if (!one || !other) throw new Error("two places");
  return settlePair(one, other, pillars);
}

describe("settlePair", () => {
  it("is settled where every margin is a printed unit or more", () => {
    expect(pair([13, 5], [12, 4])).toEqual({ kind: "settled", ahead: "first" });
    expect(pair([12, 4], [13, 5])).toEqual({ kind: "settled", ahead: "second" });
  });

  it("is reversible by one pillar each way", () => {
    expect(pair([13, 4], [12, 5])).toEqual({ kind: "reversible", ahead: "p0", behind: "p1" });
  });

  it("is open where the same is printed and nothing speaks the other way", () => {
    expect(pair([13, 4], [12, 4])).toEqual({ kind: "open" });
    expect(pair([4, 4], [4, 4])).toEqual({ kind: "open" });
  });

  it("takes the leader's 100 as exact: 99 is below it, and so is what rounds to 99", () => {
    expect(pair([100, 50], [99, 40])).toEqual({ kind: "settled", ahead: "first" });
  });

  it("is settled by equal scores where every digit is printed", () => {
    expect(pair([13, 4], [12, 4], 0)).toEqual({ kind: "settled", ahead: "first" });
    expect(pair([4, 4], [4, 4], 0)).toEqual({ kind: "open" });
  });

  it("names of several pillars the first that turns it, each way", () => {
    expect(pair([5, 13, 14, 1, 2], [5, 12, 12, 5, 6])).toEqual({
      kind: "reversible",
      ahead: "p1",
      behind: "p3",
    });
  });

  it("is reversible only where both are surely ahead somewhere: a full unit, or the leader's exact score", () => {
    expect(pair([13, 4], [12, 4])).toEqual({ kind: "open" });
    expect(pair([100, 4], [99, 5])).toEqual({ kind: "reversible", ahead: "p0", behind: "p1" });
    expect(pair([4, 5], [4, 5], 0)).toEqual({ kind: "open" });
  });

  it("says what no weights and no rounding contradict", () => {
    const weights = fc.array(fc.bigInt(0n, 9n), { minLength: 3, maxLength: 3 });
    const hidden = fc.array(fc.bigInt(-499n, 499n), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(smallEditions(3, 2), weights, hidden, (edition, w, digits) => {
        fc.pre(w.some((weight) => weight > 0n));
        const { places, pillars } = toExactScores(edition);
        const [one, other] = places;
        if (!one || !other) return;
        const verdict = settlePair(one, other, pillars);
        // Half points in thousandths, moved by less than a half point of a thousand thousandths.
        const sumOf = (printed: bigint[], from: number) =>
          weightedSum(
            printed.map((score, at) => score * 500n + (digits[from + at] ?? 0n)),
            w,
          );
        const difference = sumOf(one.printed, 0) - sumOf(other.printed, 3);
        if (verdict.kind === "settled") {
          expect(verdict.ahead === "first" ? difference >= 0n : difference <= 0n).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("settlePairs", () => {
  it("classes every pair once, whatever the order of the places", () => {
    fc.assert(
      fc.property(smallEditions(3), (edition) => {
        const pairs = settlePairs(toExactScores(edition));
        const n = edition.rows.length;
        expect(pairs).toHaveLength((n * (n - 1)) / 2);
        const turned = settlePairs(toExactScores({ ...edition, rows: [...edition.rows].reverse() }));
        for (const { place } of edition.rows) {
          expect(countSure(turned, place)).toEqual(countSure(pairs, place));
        }
      }),
    );
  });
});

describe("countSure", () => {
  it("counts whom a place is surely ahead of and behind, and nobody where it is open or turns", () => {
    const settled = (first: string, second: string, ahead: "first" | "second") => ({
      first,
      second,
      verdict: { kind: "settled" as const, ahead },
    });
    const pairs = [
      settled("A", "B", "first"),
      settled("A", "C", "second"),
      settled("C", "D", "first"),
      settled("D", "A", "first"),
      { first: "A", second: "E", verdict: { kind: "open" as const } },
      { first: "A", second: "F", verdict: { kind: "reversible" as const, ahead: "p", behind: "q" } },
    ];
    expect(countSure(pairs, "A")).toEqual({ ahead: 1, behind: 2 });
    expect(countSure(pairs, "D")).toEqual({ ahead: 1, behind: 1 });
    expect(countSure(pairs, "E")).toEqual({ ahead: 0, behind: 0 });
  });
});
