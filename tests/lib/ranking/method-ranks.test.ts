import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { METHODS, methodRanks } from "@/lib/ranking/method-ranks";

const PILLARS = ["a", "b"];
const WEIGHTS = { a: 0.5, b: 0.5 };

function ranksOf(indexId: string, year: string) {
  const loaded = loadRankedEdition(indexId, year);
  const weights = loaded?.edition.weights?.values;
  if (!loaded || !weights) throw new Error(`No edition ${year} of ${indexId} with weights`);
  return methodRanks(loaded.rows, { pillars: Object.keys(weights), weights });
}

function rankList(found: ReturnType<typeof methodRanks>, place: string): number[] {
  return found.places.find((one) => one.place === place)?.ranks.map(({ rank }) => rank) ?? [];
}

/** Computed a second time with numpy 2.4 and scipy 1.17 (rankdata), in the order of METHODS. */
const BY_NUMPY = [
  { index: "government-ai-readiness", year: "2024", place: "RUS", ranks: [39, 39, 40, 40, 39] },
  { index: "government-ai-readiness", year: "2024", place: "IND", ranks: [46, 43, 42, 45, 41] },
  { index: "government-ai-readiness", year: "2024", place: "BRA", ranks: [36, 37, 37, 39, 37] },
  { index: "government-ai-readiness", year: "2025", place: "RUS", ranks: [49, 48, 44, 48, 42] },
  { index: "government-ai-readiness", year: "2025", place: "CHN", ranks: [8, 4, 3, 13, 7] },
  { index: "ai-preparedness-index", year: "2023", place: "RUS", ranks: [46, 45, 45, 46, 46] },
  { index: "ai-preparedness-index", year: "2023", place: "BRA", ranks: [65, 68, 70, 75, 67] },
];

describe("methodRanks", () => {
  it.each(BY_NUMPY)("ranks $place of $index $year as numpy does", ({ index, year, place, ranks }) => {
    expect(rankList(ranksOf(index, year), place)).toEqual(ranks);
  });

  it("names the methods in the order of METHODS, and gives all ranked countries of 2024", () => {
    const { places, leftOut } = ranksOf("government-ai-readiness", "2024");
    expect([places.length, leftOut]).toEqual([188, []]);
    expect(places[0]?.ranks.map(({ method }) => method)).toEqual(METHODS.map(({ id }) => id));
  });

  it("leaves out, by name, whoever lacks a pillar, and ranks the rest as if they were not there", () => {
    const rows: Parameters<typeof methodRanks>[0] = [
      { place: "AAA", pillars: { a: 1, b: 2 } },
      { place: "BBB", pillars: { a: 100, b: null } },
      { place: "CCC", pillars: { a: 3, b: 9 } },
      { place: "DDD", pillars: { b: 100 } },
    ];
    const found = methodRanks(rows, { pillars: PILLARS, weights: WEIGHTS });
    expect(found.leftOut).toEqual(["BBB", "DDD"]);
    expect(rankList(found, "AAA")).toEqual([2, 2, 2, 2, 2]);
    expect(rankList(found, "CCC")).toEqual([1, 1, 1, 1, 1]);
  });

  it("gives equal scores one rank, though their sums differ in the last digit of a double", () => {
    const weights = { a: 0.1, b: 0.2, c: 0.7 };
    const rows = [
      { place: "LOW", pillars: { a: 0, b: 0, c: 0 } },
      // 0.1 x 3 + 0.2 x 3 + 0.7 x 3 = 3, and 0.1 x 16 + 0.7 x 2 = 3
      { place: "AAA", pillars: { a: 3, b: 3, c: 3 } },
      { place: "BBB", pillars: { a: 16, b: 0, c: 2 } },
    ];
    const { places } = methodRanks(rows, { pillars: ["a", "b", "c"], weights });
    expect(places.map(({ ranks }) => ranks[0]?.rank)).toEqual([3, 1, 1]);
  });

  it("prefers the even country to the uneven one only by the geometric mean", () => {
    const rows = [
      { place: "TOP", pillars: { a: 100, b: 100 } },
      { place: "ODD", pillars: { a: 100, b: 0 } },
      { place: "MID", pillars: { a: 45, b: 45 } },
      { place: "LOW", pillars: { a: 0, b: 0 } },
    ];
    const found = methodRanks(rows, { pillars: PILLARS, weights: WEIGHTS });
    const order = (place: string) => {
      const [printed, , , , geometric] = rankList(found, place);
      return { printed, geometric };
    };
    // 50 and 45; sqrt(100 x 1) = 10 and 1 + 0.45 x 99 = 45.55
    expect(order("ODD")).toEqual({ printed: 2, geometric: 3 });
    expect(order("MID")).toEqual({ printed: 3, geometric: 2 });
  });

  it("is plain data", () => {
    const found = ranksOf("ai-preparedness-index", "2023");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("refuses weights without one of the pillars", () => {
    expect(() => methodRanks([], { pillars: PILLARS, weights: { a: 1 } })).toThrow('the weights name no "b"');
  });
});

const scores = fc.integer({ min: 0, max: 100 });
/** Countries that span both pillars, so that every normalisation has something between its ends. */
const countries = fc
  .array(fc.record({ a: scores, b: scores }), { minLength: 1, maxLength: 12 })
  .map((all) => [{ a: 0, b: 100 }, { a: 100, b: 0 }, ...all])
  .map((all) => all.map((pillars, i) => ({ place: `P${i}`, pillars })));

describe("methodRanks: laws", () => {
  it("a country that leads in every pillar is nowhere behind", () => {
    fc.assert(
      fc.property(countries, (rows) => {
        const led = [...rows, { place: "TOP", pillars: { a: 100, b: 100 } }];
        const found = methodRanks(led, { pillars: PILLARS, weights: WEIGHTS });
        expect(rankList(found, "TOP")).toEqual([1, 1, 1, 1, 1]);
      }),
    );
  });

  it("the order of the countries changes nothing", () => {
    const shuffled = countries.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const terms = { pillars: PILLARS, weights: WEIGHTS };
        const [before, after] = [methodRanks(rows, terms), methodRanks(other, terms)];
        for (const { place } of rows) expect(rankList(after, place)).toEqual(rankList(before, place));
      }),
    );
  });
});
