import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outstandingPillars } from "@/lib/country/outstanding-pillars";
import { pillarPositions } from "@/lib/country/pillar-positions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";

const loaded = loadRankedEdition("global-ai-index", "2024");
if (!loaded) throw new Error("data/ has no Global AI Index 2024");
const { rows, index } = loaded;

describe("outstandingPillars of nothing", () => {
  it("has none that stands out", () => {
    expect(outstandingPillars([])).toBeNull();
  });
});

describe("pillarPositions", () => {
  it("give the ranks that the printed score allows among all: Russia from 17th to 64th in 2024", () => {
    const positions = pillarPositions(rows, "RUS", index.pillars);
    expect(
      Object.fromEntries(positions.map(({ pillar, position: { from, to } }) => [pillar, [from, to]])),
    ).toEqual({
      talent: [57, 64],
      infrastructure: [42, 45],
      "operating-environment": [28, 30],
      research: [36, 45],
      development: [17, 20],
      "government-strategy": [20, 23],
      commercial: [39, 43],
    });
  });

  it("count who has a score, and give their median", () => {
    const [talent] = pillarPositions(rows, "RUS", ["talent"]);
    const scores = rows.map((row) => row.pillars.talent ?? Number.NaN).sort((a, b) => a - b);
    expect(talent).toMatchObject({ count: 83, median: scores[41], imputed: false });
  });

  it("leave out a pillar without a score, and say which score the publisher imputed", () => {
    const some = (place: string, a: number | null) => ({
      ...(rows[0] ?? never()),
      place,
      pillars: { a, b: 1 },
      imputed: ["b"],
    });
    const positions = pillarPositions([some("AAA", null), some("BBB", 3)], "AAA", ["a", "b"]);
    expect(positions.map(({ pillar, imputed, count }) => ({ pillar, imputed, count }))).toEqual([
      { pillar: "b", imputed: true, count: 2 },
    ]);
  });

  it("are none of a place that is not ranked", () => {
    expect(pillarPositions(rows, "LBN", index.pillars)).toEqual([]);
  });
});

function never(): never {
  throw new Error("the edition has no row");
}

function placed(...ranges: [from: number, to: number][]) {
  return ranges.map(([from, to]) => ({ pillar: `${from}-${to}`, position: { from, to } }));
}

function names(pillars: readonly { pillar: string }[] | undefined): string[] | undefined {
  return pillars?.map(({ pillar }) => pillar);
}

describe("outstandingPillars", () => {
  it("find one strongest and one weakest where their ranks touch no other's", () => {
    const found = outstandingPillars(placed([28, 30], [17, 20], [57, 64]));
    expect(names(found?.strongest)).toEqual(["17-20"]);
    expect(names(found?.weakest)).toEqual(["57-64"]);
  });

  it("keep together what touches, also by one rank and through one another, the highest first", () => {
    const found = outstandingPillars(placed([20, 23], [17, 20], [23, 25], [57, 64]));
    expect(names(found?.strongest)).toEqual(["17-20", "20-23", "23-25"]);
  });

  it("find none where all touch, and none in one pillar", () => {
    expect(outstandingPillars(placed([1, 5], [4, 9], [9, 9]))).toBeNull();
    expect(outstandingPillars(placed([1, 5]))).toBeNull();
  });

  it("never call one the strongest that another may stand above", () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(20)).map(([from, more]) => ({
      pillar: `${from}`,
      position: { from, to: from + more },
    }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 2, maxLength: 7 }), (pillars) => {
        const found = outstandingPillars(pillars);
        if (!found) return;
        const others = pillars.filter((one) => !found.strongest.includes(one));
        const worst = Math.max(...found.strongest.map(({ position }) => position.to));
        expect(others.every(({ position }) => position.from > worst)).toBe(true);
        const rest = pillars.filter((one) => !found.weakest.includes(one));
        const best = Math.min(...found.weakest.map(({ position }) => position.from));
        expect(rest.every(({ position }) => position.to < best)).toBe(true);
      }),
    );
  });
});
