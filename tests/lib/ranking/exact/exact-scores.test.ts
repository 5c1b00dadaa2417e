import { describe, expect, it } from "vitest";
import { type ScoredEdition, toExactScores } from "@/lib/ranking/exact/exact-scores";

function edition(rows: ScoredEdition["rows"], rest: Partial<ScoredEdition> = {}): ScoredEdition {
  return { pillars: ["a"], precision: 1, scale: { min: 0, max: 100 }, leaderScore: null, rows, ...rest };
}

describe("toExactScores", () => {
  it("leaves a printed score half a unit either way", () => {
    const { places, perPoint } = toExactScores(edition([{ place: "RUS", pillars: { a: 12 } }]));
    expect(places).toEqual([{ place: "RUS", printed: [24n], lowest: [23n], highest: [25n] }]);
    expect(perPoint).toBe(2n);
  });

  it("takes a leader's fixed score as exact, and cuts at the ends of the scale", () => {
    const rows = [
      { place: "USA", pillars: { a: 100 } },
      { place: "TUN", pillars: { a: 0 } },
    ];
    const { places } = toExactScores(edition(rows, { leaderScore: 100 }));
    expect(places.map(({ lowest, highest }) => [lowest[0], highest[0]])).toEqual([
      [200n, 200n],
      [0n, 1n],
    ]);
    expect(toExactScores(edition(rows)).places[0]?.highest).toEqual([200n]);
  });

  it("keeps every digit of a workbook and leaves nothing open there", () => {
    const rows = [
      { place: "USA", pillars: { a: 0.7295227578571429 } },
      { place: "KOR", pillars: { a: 1.6e-7 } },
    ];
    const { places, perPoint } = toExactScores(edition(rows, { precision: 0, scale: { min: 0, max: 1 } }));
    const [usa, kor] = places;
    expect(usa?.printed).toEqual([14590455157142858n]);
    expect(usa?.lowest).toEqual(usa?.highest);
    expect(kor?.printed).toEqual([3200000000n]);
    expect(perPoint).toBe(2n * 10n ** 16n);
  });

  it("keeps the sign of scores below 0", () => {
    const scale = { min: -10, max: 10 };
    const { places } = toExactScores(
      edition([{ place: "RUS", pillars: { a: -2.5 } }], { precision: 0.5, scale }),
    );
    // In twentieths of a point: -50, half a unit of 0.5 either way
    expect(places[0]).toMatchObject({ printed: [-50n], lowest: [-55n], highest: [-45n] });
  });

  it("refuses more decimals than any published score has", () => {
    const rows = [{ place: "RUS", pillars: { a: 1e-21 } }];
    expect(() => toExactScores(edition(rows))).toThrow(RangeError);
    expect(toExactScores(edition([{ place: "RUS", pillars: { a: 1e-20 } }])).perPoint).toBe(2n * 10n ** 20n);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d, which is no score", (score) => {
    const rows = [{ place: "RUS", pillars: { a: score } }];
    expect(() => toExactScores(edition(rows))).toThrow(new RangeError(`There is no score of ${score}.`));
  });

  it("leaves out places without a score in some pillar, and names them", () => {
    const rows: ScoredEdition["rows"] = [
      { place: "USA", pillars: { a: 100 } },
      { place: "AFG", pillars: { a: null } },
      { place: "TWN", pillars: {} },
    ];
    const scores = toExactScores(edition(rows));
    expect(scores.places.map(({ place }) => place)).toEqual(["USA"]);
    expect(scores.leftOut).toEqual(["AFG", "TWN"]);
  });
});
