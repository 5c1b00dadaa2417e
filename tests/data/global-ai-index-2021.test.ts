import { describe, expect, it } from "vitest";
import { loadSource } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { furthest, residualsOf, rootMeanSquare, rowOf, weightedEdition } from "./edition-rows";

const edition = weightedEdition("2021");

describe("the Global AI Index 2021", () => {
  it("places Russia 32nd of 62 with 21.99 points", () => {
    expect(rowOf(edition, "RUS")).toMatchObject({ rank: 32, overall: 21.99, facets: {} });
    expect(edition.rows).toHaveLength(62);
    expect(edition.coverage).toEqual({ places: 62, partial: false });
  });

  it("prints every pillar of Russia", () => {
    expect(rowOf(edition, "RUS").pillars).toEqual({
      talent: 12.46,
      infrastructure: 62.59,
      "operating-environment": 52.85,
      research: 14.21,
      development: 19.48,
      "government-strategy": 90.4,
      commercial: 1.38,
    });
  });

  it("prints 62 different totals, so that their order is the publisher's", () => {
    expect(new Set(edition.rows.map(({ overall }) => overall)).size).toBe(62);
    const countries = loadRankedEdition("global-ai-index", "2021")?.countries ?? [];
    expect(countries.map(({ interval }) => interval)).toEqual(
      countries.map(({ rank }) => ({ from: rank, to: rank })),
    );
  });

  it("is confirmed by five reports", () => {
    expect(edition.confirmations.map(({ place, rank }) => [place, rank])).toEqual([
      ["ISR", 5],
      ["SGP", 6],
      ["KOR", 7],
      ["RUS", 32],
      ["BRA", 39],
    ]);
  });

  it("reached us in copies that agree, whose traps stand in the remarks", () => {
    const { grade, copies, remarks } = loadSource(edition.source);
    expect({ grade, copies: copies.length }).toEqual({ grade: "confirmed", copies: 3 });
    expect(remarks.filter((remark) => remark.startsWith("Trap: "))).toHaveLength(1);
  });
});

describe("the weights recovered for 2021", () => {
  const { weights } = edition;
  const residuals = residualsOf(edition);

  it("are 5, 3, 2, 5, 3, 1 and 5 parts in 24, by us", () => {
    expect(weights).toMatchObject({ basis: "recovered", source: null });
    expect(Object.values(weights.values).map((weight) => Number((weight * 24).toFixed(6)))).toEqual([
      5, 3, 2, 5, 3, 1, 5,
    ]);
  });

  it("stretch the weighted sum from 4.235 and 95.35708 to 0 and 100", () => {
    expect(weights.factor).toBeCloseTo(100 / (95.35708 - 4.235), 7);
    expect(weights.constant).toBeCloseTo((-100 * 4.235) / (95.35708 - 4.235), 6);
  });

  it("meet every total to 0.0064 points, as stated", () => {
    const { place, distance } = furthest(residuals);
    expect(place).toBe("JPN");
    expect(distance).toBeCloseTo(weights.maxError, 4);
    expect(rootMeanSquare(residuals)).toBeCloseTo(0.0035, 4);
  });
});
