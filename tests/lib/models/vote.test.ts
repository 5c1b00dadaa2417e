import { describe, expect, it } from "vitest";
import { newcombeDifference, newcombeP } from "@/lib/models/newcombe-difference";
import { outcomeOf, testRow } from "@/lib/models/vote";
import { evidence } from "./evidence";

const PAIRING = {
  run: "test-run",
  benchmark: "test-root",
  setting: "test-setting",
  models: ["model-a", "model-b"],
  items: 200,
  right: [150, 110],
  p: 0.001,
  line: 1,
} as const;

describe("testRow", () => {
  const interval = newcombeDifference({ right: 150, items: 200 }, { right: 110, items: 200 });

  it("is Newcombe's of the shares where nobody compared the two item by item", () => {
    const p = newcombeP({ right: 150, items: 200 }, { right: 110, items: 200 });
    expect(testRow(evidence({}).row)).toEqual({ method: "newcombe", p, ...interval });
  });

  it("is McNemar's p beside the same interval where somebody did", () => {
    const { row } = evidence({ row: { pairing: PAIRING } });
    expect(testRow(row)).toEqual({ method: "mcnemar", p: 0.001, ...interval });
  });

  it.each([
    ["of the first it is not known how many were right", evidence({ right: [null, 110] })],
    ["of the second it is not", evidence({ right: [150, null] })],
    ["it is not known of how many items", evidence({ row: { items: null } })],
    [
      "there is nothing beside the first",
      evidence({ row: { entries: evidence({}).row.entries.slice(0, 1) } }),
    ],
    ["there is nothing at all", evidence({ row: { entries: [] } })],
  ])("is none where %s", (_, { row }) => {
    expect(testRow(row)).toBeNull();
  });
});

describe("outcomeOf", () => {
  const outcome = (p: number, difference: number, halfWidth: number) =>
    outcomeOf(
      { method: "newcombe", p, difference, lower: difference - halfWidth, upper: difference + halfWidth },
      p,
    );

  it("is for whoever is ahead with p below 0.05, and undecided at 0.05", () => {
    expect(outcome(0.049, 0.2, 0.19)).toBe("for");
    expect(outcome(0.049, -0.2, 0.19)).toBe("against");
    expect(outcome(0.05, 0.2, 0.2)).toBe("undecided");
    expect(outcome(0.05, -0.2, 0.2)).toBe("undecided");
  });

  it("goes by the corrected p, not by the row's own", () => {
    const test = { method: "mcnemar", p: 0.01, difference: 0.2, lower: 0.05, upper: 0.35 } as const;
    expect(outcomeOf(test, 0.04)).toBe("for");
    expect(outcomeOf(test, 0.06)).toBe("undecided");
  });

  it("is against where the whole interval lies within 3 points of zero, ends left out", () => {
    expect(outcome(0.5, 0, 0.029)).toBe("against");
    expect(outcome(0.5, 0, 0.03)).toBe("undecided");
    expect(outcome(0.5, 0.01, 0.025)).toBe("undecided");
    expect(outcome(0.5, -0.01, 0.025)).toBe("undecided");
  });

  it("is never for a model with the same share, whatever the p", () => {
    expect(outcome(0.01, 0, 0.01)).toBe("against");
    expect(outcome(0.01, 0, 0.1)).toBe("undecided");
  });
});
