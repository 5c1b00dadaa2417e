import { describe, expect, it } from "vitest";
import { laySettledMarks } from "@/lib/charts/settled-marks";
import { laySettledOrder } from "@/lib/charts/settled-order";
import type { SettledPair } from "@/lib/ranking/exact/settle-pairs";

const PAIRS: SettledPair[] = [
  { first: "A", second: "B", verdict: { kind: "reversible", ahead: "p", behind: "q" } },
  { first: "A", second: "C", verdict: { kind: "settled", ahead: "first" } },
  { first: "C", second: "B", verdict: { kind: "settled", ahead: "second" } },
  { first: "A", second: "D", verdict: { kind: "open" } },
  { first: "D", second: "B", verdict: { kind: "settled", ahead: "first" } },
  { first: "C", second: "D", verdict: { kind: "settled", ahead: "first" } },
];

describe("laySettledOrder", () => {
  it("fills a cell a pair below the diagonal, neighbours of one class as one run", () => {
    expect(laySettledOrder(PAIRS, ["A", "B", "C", "D"], "ltr")).toEqual({
      size: 4,
      paths: { settled: "M0 2h2v1h-2zM2 3h1v1h-1z", against: "M1 3h1v1h-1z", open: "M0 3h1v1h-1z" },
    });
  });

  it("begins at the right where one reads from there", () => {
    const { paths } = laySettledOrder(PAIRS, ["A", "B", "C", "D"], "rtl");
    expect(paths.settled).toBe("M2 2h2v1h-2zM1 3h1v1h-1z");
  });

  it("refuses a pair of somebody who is not among the places: it would be drawn as the first's", () => {
    expect(() => laySettledOrder(PAIRS, ["A", "B", "C"], "ltr")).toThrow("There is no D.");
  });
});

describe("laySettledMarks", () => {
  it("names steps in their order and moves a name down where another stands", () => {
    const mark = (id: string, at: number) => ({ id, name: id, at });
    const laid = laySettledMarks([mark("rus", 30), mark("usa", 0), mark("bra", 29)], 8, 20);
    expect(laid.map(({ id, step, nameAt }) => [id, step, nameAt])).toEqual([
      ["usa", 4, 4],
      ["bra", 236, 236],
      ["rus", 244, 256],
    ]);
  });
});
