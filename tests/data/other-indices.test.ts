import { describe, expect, it } from "vitest";
import { loadEdition, loadEditions, loadIndex, loadSource } from "@/lib/data/load";
import { recomputeOverall } from "@/lib/data/recompute-overall";
import type { Edition } from "@/lib/data/schema";
import { rowOf } from "./edition-rows";

function editionOf(index: string, year: string): Edition {
  const edition = loadEdition(index, year);
  if (!edition) throw new Error(`No edition ${year} of ${index}`);
  return edition;
}

/** Rank and overall score, to two decimals. */
function standing(edition: Edition, place: string) {
  const { rank, overall } = rowOf(edition, place);
  return [rank, overall === null ? null : Number(overall.toFixed(2))];
}

/** The furthest that the weights are from any total. */
function furthestOf({ rows, weights }: Edition): number {
  if (!weights) throw new Error("No weights");
  const distances = rows.flatMap((row) => {
    const recomputed = recomputeOverall(weights, row);
    return recomputed === null || row.overall === null ? [] : [Math.abs(recomputed - row.overall)];
  });
  return Math.max(...distances);
}

describe("the Government AI Readiness Index", () => {
  const readiness = (year: string) => editionOf("government-ai-readiness", year);

  it("ranks 194, 172, 160, 181, 193, 188 and 195 countries from 2019 to 2025", () => {
    expect(
      loadEditions("government-ai-readiness").map(({ edition, rows }) => [edition, rows.length]),
    ).toEqual([
      ["2019", 194],
      ["2020", 172],
      ["2021", 160],
      ["2022", 181],
      ["2023", 193],
      ["2024", 188],
      ["2025", 195],
    ]);
  });

  it("has the countries of 2024 where the publisher has them", () => {
    expect(
      ["USA", "SGP", "GBR", "CHN", "BRA", "RUS", "IND"].map((id) => standing(readiness("2024"), id)),
    ).toEqual([
      [1, 87.03],
      [2, 84.25],
      [5, 78.88],
      [23, 72.01],
      [36, 65.89],
      [39, 64.72],
      [46, 62.81],
    ]);
  });

  it("has the countries of 2025 where the publisher has them", () => {
    expect(
      ["USA", "FRA", "GBR", "CHN", "BRA", "IND", "RUS"].map((id) => standing(readiness("2025"), id)),
    ).toEqual([
      [1, 88.36],
      [2, 80.81],
      [3, 77.75],
      [8, 76.27],
      [22, 69.55],
      [27, 66.55],
      [49, 59.57],
    ]);
  });

  it("has the first of 2019, 2020 and 2023", () => {
    expect(["SGP", "GBR", "DEU"].map((id) => standing(readiness("2019"), id)[1])).toEqual([9.19, 9.07, 8.81]);
    expect(["USA", "GBR", "FIN"].map((id) => rowOf(readiness("2020"), id).overall)).toEqual([
      85.479, 81.124, 79.238,
    ]);
    expect(["USA", "SGP", "GBR"].map((id) => standing(readiness("2023"), id)[1])).toEqual([
      84.8, 81.97, 78.57,
    ]);
  });

  it("has three sets of pillars and a scale of 0 to 11 in 2019", () => {
    expect(readiness("2019").pillars).toHaveLength(4);
    expect(readiness("2019")).toMatchObject({ scale: { min: 0, max: 11 }, pillarScale: { min: 0, max: 1 } });
    expect(readiness("2023").pillars).toEqual(["government", "technology-sector", "data-and-infrastructure"]);
    expect(readiness("2025").pillars).toBeUndefined();
    expect(loadIndex("government-ai-readiness")?.pillars).toHaveLength(6);
  });

  it.each([
    ["2019", 1.6e-10],
    ["2020", 0.0005],
    ["2021", 7e-9],
    ["2022", 7e-9],
    ["2023", 7e-9],
    ["2024", 7e-9],
    ["2025", 0.0065],
  ])("gives its totals of %s again to %d", (year, distance) => {
    expect(readiness(year).weights?.maxError).toBe(distance);
    expect(furthestOf(readiness(year))).toBeLessThanOrEqual(distance * 1.01);
  });

  it("keeps the ranks that do not follow the scores: three shared ones of 2019, 90 to 100 of 2020", () => {
    expect(readiness("2019").ownOrder?.map(({ places }) => places)).toEqual([
      ["SWE", "CAN"],
      ["SEN", "TZA"],
      ["MCO", "BRB"],
    ]);
    const [order] = readiness("2020").ownOrder ?? [];
    expect(order?.places.map((id) => rowOf(readiness("2020"), id).rank)).toEqual([
      90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100,
    ]);
    expect(order?.reason).toBe("the published ranks do not follow the scores; no reason is given");
    expect(standing(readiness("2020"), "LKA")).toEqual([90, 36.24]);
  });

  it("is share-alike, in the publisher's words", () => {
    expect(loadSource("government-ai-readiness-2025").terms).toMatchObject({
      reuse: "share-alike",
      words: "licensed under a Creative Commons Attribution-ShareAlike 4.0 International License",
      secondHand: false,
    });
  });
});

describe("the AI Preparedness Index 2023", () => {
  const edition = editionOf("ai-preparedness-index", "2023");

  it("has 174 economies, nine of them without a total and so without a rank", () => {
    expect(edition.rows).toHaveLength(174);
    const without = edition.rows.filter(({ overall }) => overall === null);
    expect(without.map(({ place }) => place)).toEqual("MAC PRI MDV AFG STP SOM SSD UZB TWN".split(" "));
    expect(without.every(({ rank }) => rank === null)).toBe(true);
    expect(edition.coverage).toEqual({ places: 165, partial: false });
  });

  it("is ranked by us, by the totals with every digit", () => {
    expect(edition.rankedBy).toBe("us");
    expect(edition.finer).toHaveLength(165);
    expect(edition.finer[0]).toEqual({
      place: "SGP",
      measure: "overall",
      value: 0.80056671,
      source: "ai-preparedness-index-2023-full-precision",
    });
  });

  it("has the totals that both copies print", () => {
    const totals = {
      SGP: 0.8006,
      DNK: 0.7785,
      USA: 0.7713,
      CHN: 0.6355,
      RUS: 0.5592,
      BRA: 0.5013,
      IND: 0.4925,
    };
    for (const [id, total] of Object.entries(totals)) expect(rowOf(edition, id).overall).toBe(total);
    expect(rowOf(edition, "CAF")).toMatchObject({ rank: 165, overall: 0.1844 });
  });

  it("sums four dimensions to the total, up to rounding", () => {
    expect(furthestOf(edition)).toBeLessThanOrEqual(0.000201);
  });

  it("may not be used commercially", () => {
    expect(loadSource(edition.source).terms.reuse).toBe("non-commercial");
  });
});

describe("the Global AI Vibrancy Tool", () => {
  it("has 36 countries in 2025, recomputed from the tool's own data", () => {
    const edition = editionOf("global-ai-vibrancy", "2025");
    expect(edition.status).toBe("recomputed");
    expect(edition.rows).toHaveLength(36);
    expect(["USA", "CHN", "IND"].map((id) => standing(edition, id))).toEqual([
      [1, 78.6],
      [2, 36.95],
      [3, 21.59],
    ]);
  });

  it("marks the talent that was imputed, the same score four times", () => {
    const { rows } = editionOf("global-ai-vibrancy", "2025");
    const imputed = rows.filter((row) => row.imputed?.includes("talent"));
    expect(imputed.map(({ place }) => place).sort()).toEqual(["CHN", "JPN", "MYS", "RUS"]);
    expect(new Set(imputed.map(({ pillars }) => pillars.talent))).toEqual(new Set([34.215379]));
  });

  it("has ten ranks and no score in 2024", () => {
    const { rows, coverage } = editionOf("global-ai-vibrancy", "2024");
    expect(coverage).toEqual({ places: 36, partial: true });
    expect(rows.map(({ place }) => place)).toEqual("USA CHN GBR IND ARE FRA KOR DEU JPN SGP".split(" "));
    expect(rows.every(({ overall, source }) => overall === null && source === "techreader-2024-11")).toBe(
      true,
    );
  });
});

describe("the partial editions of the Global AI Index", () => {
  it.each([
    ["2019", 14, 54],
    ["2020", 19, 62],
    ["2023", 28, 62],
  ])("of %s have %i of %i places, each with its source, and not Russia", (year, held, places) => {
    const { rows, coverage } = editionOf("global-ai-index", year);
    expect(rows).toHaveLength(held);
    expect(coverage).toEqual({ places, partial: true });
    expect(rows.every(({ source }) => source !== undefined)).toBe(true);
    expect(rows.map(({ place }) => place)).not.toContain("RUS");
  });
});
