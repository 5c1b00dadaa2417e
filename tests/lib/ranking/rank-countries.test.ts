import { describe, expect, it } from "vitest";
import { rankCountries, rankRows } from "@/lib/ranking/rank-countries";
import { countryOf, LOADED } from "../global-ai-index-2024";

function row(place: string, rank: number | null, overall: number | null) {
  return { place, rank, overall, pillars: { talent: overall }, facets: {} };
}

describe("rankCountries", () => {
  it("leaves out aggregates and rows without a score, so that they count in nobody's rank", () => {
    const ranked = rankCountries({
      rows: [row("USA", 1, 90), row("EUU", null, 80), row("CHN", 2, 70), row("PRK", 3, null)],
    });
    expect(ranked.map(({ place, interval }) => [place, interval])).toEqual([
      ["USA", { from: 1, to: 1 }],
      ["CHN", { from: 2, to: 2 }],
    ]);
  });

  it("puts the countries in the publisher's order, whatever the order of the rows", () => {
    const rows = [row("RUS", 3, 12), row("USA", 1, 100), row("BRA", 2, 12)];
    expect(rankCountries({ rows }).map(({ place }) => place)).toEqual(["USA", "BRA", "RUS"]);
    expect(rows[0]?.place).toBe("RUS");
  });

  it("keeps the publisher's rank inside a group of the same printed score", () => {
    const [, brazil, russia] = rankCountries({
      rows: [row("USA", 1, 100), row("BRA", 2, 12), row("RUS", 3, 12)],
    });
    expect([brazil?.rank, russia?.rank]).toEqual([2, 3]);
    expect(russia?.interval).toEqual({ from: 2, to: 3 });
    expect(russia?.sameScore).toEqual(["BRA", "RUS"]);
  });

  it("names who prints the same score in 2024: Brazil, Russia, Estonia and Malta print 12", () => {
    expect(countryOf("EST").sameScore).toEqual(["BRA", "RUS", "EST", "MLT"]);
    expect(countryOf("CHN").sameScore).toEqual(["CHN"]);
  });

  it("gives every country of 2024 an interval that holds its published rank", () => {
    expect(LOADED.countries).toHaveLength(83);
    for (const { rank, interval } of LOADED.countries) {
      expect(rank).toBeGreaterThanOrEqual(interval.from);
      expect(rank).toBeLessThanOrEqual(interval.to);
    }
  });
});

describe("rankRows", () => {
  const rows = [row("RUS", 31, 12), row("EUU", null, 80), row("USA", 1, 100), row("PRK", 40, null)];

  it("keeps a ranked place without a score, whose rank the scores do not bound", () => {
    const ranked = rankRows({ rows });
    expect(ranked.map(({ place, rank, interval, sameScore }) => [place, rank, interval, sameScore])).toEqual([
      ["USA", 1, { from: 1, to: 1 }, ["USA"]],
      ["RUS", 31, { from: 2, to: 2 }, ["RUS"]],
      ["PRK", 40, null, []],
    ]);
  });

  it("bounds no rank of a partial edition: those we lack may stand anywhere in between", () => {
    const coverage = { places: 83, partial: true };
    expect(rankCountries({ rows, coverage })).toEqual([]);
    expect(rankRows({ rows, coverage }).map(({ place, interval }) => [place, interval])).toEqual([
      ["USA", null],
      ["RUS", null],
      ["PRK", null],
    ]);
    expect(rankCountries({ rows, coverage: { places: 3, partial: false } })).toHaveLength(2);
  });
});
