import { describe, expect, it } from "vitest";
import { loadDataset, loadSource } from "@/lib/data/load";
import { recomputeOverall } from "@/lib/data/recompute-overall";

const edition = loadDataset()
  .indices.find(({ id }) => id === "global-ai-index")
  ?.editions.find(({ value }) => value.edition === "2024")?.value;
if (!edition?.weights) throw new Error("No edition 2024 with weights");
const { rows, finer, confirmations, weights } = edition;

function rowOf(place: string) {
  const row = rows.find((candidate) => candidate.place === place);
  if (!row) throw new Error(`No row ${place}`);
  return row;
}

/** Groups of the same printed score: `12: 30-33 BRA RUS EST MLT`. */
function sameScoreGroups(): string[] {
  const scores = [...new Set(rows.map((row) => row.overall))];
  return scores.flatMap((score) => {
    const group = rows.filter((row) => row.overall === score);
    if (group.length === 1) return [];
    return [`${score}: ${group[0]?.rank}-${group.at(-1)?.rank} ${group.map((row) => row.place).join(" ")}`];
  });
}

describe("the Global AI Index 2024", () => {
  it("places Russia 31st of 83 with 12 points", () => {
    expect(rowOf("RUS")).toMatchObject({ rank: 31, overall: 12 });
    expect(rows).toHaveLength(83);
    expect(edition.coverage).toEqual({ places: 83, partial: false });
  });

  it("has the headline countries where the publisher has them", () => {
    expect(["USA", "CHN", "IND", "BRA"].map((id) => [rowOf(id).rank, rowOf(id).overall])).toEqual([
      [1, 100],
      [2, 54],
      [10, 24],
      [30, 12],
    ]);
  });

  it("prints every pillar and facet of Russia", () => {
    expect(rowOf("RUS").pillars).toEqual({
      talent: 4,
      infrastructure: 20,
      "operating-environment": 67,
      research: 3,
      development: 11,
      "government-strategy": 41,
      commercial: 5,
    });
    expect(rowOf("RUS").facets).toEqual({ scale: 11, intensity: 15 });
  });

  it("prints the same score in exactly these groups, in this order", () => {
    expect(sameScoreGroups()).toEqual([
      "27: 6-7 KOR DEU",
      "26: 8-9 CAN ISR",
      "20: 11-14 JPN CHE NLD SAU",
      "19: 15-16 FIN HKG",
      "18: 17-18 AUS ESP",
      "17: 19-20 LUX ARE",
      "16: 21-26 TWN DNK IRL ITA SWE NOR",
      "13: 28-29 AUT PRT",
      "12: 30-33 BRA RUS EST MLT",
      "11: 34-38 TUR CZE POL SVN CHL",
      "10: 39-41 MYS ISL HUN",
      "9: 42-49 GRC THA HRV MEX LTU ARG NZL IDN",
      "8: 50-56 ROU COL EGY BGR QAT UKR URY",
      "7: 57-63 SRB VNM MUS IRN PER BHR JOR",
      "6: 64-68 OMN ARM SVK PHL RWA",
      "5: 69-76 ZAF LVA TUN GHA NGA BEN BGD PAK",
      "4: 77-82 IRQ AZE MAR DZA KEN LKA",
    ]);
  });

  it("knows six scores to two decimals", () => {
    expect(finer.map(({ place, measure, value }) => [place, measure, value])).toEqual([
      ["USA", "overall", 100],
      ["CHN", "overall", 53.88],
      ["SGP", "overall", 32.32],
      ["GBR", "overall", 29.85],
      ["FRA", "overall", 28.09],
      ["KOR", "overall", 27.26],
    ]);
  });

  it("is confirmed by 39 reports on 28 countries, each with the rank of the row", () => {
    expect(confirmations).toHaveLength(39);
    expect(new Set(confirmations.map(({ place }) => place)).size).toBe(28);
    for (const { place, rank } of confirmations) expect(rowOf(place).rank).toBe(rank);
  });

  it("has rows of Mexico and Argentina that differ in two scores only", () => {
    const [mexico, argentina] = [rowOf("MEX"), rowOf("ARG")];
    const differing = Object.keys(mexico.pillars).filter(
      (id) => mexico.pillars[id] !== argentina.pillars[id],
    );
    expect(differing).toEqual(["operating-environment", "commercial"]);
    expect(mexico.facets).toEqual(argentina.facets);
  });

  it("stands under terms that forbid copying in bulk", () => {
    expect(loadSource(edition.source).terms).toMatchObject({ reuse: "restricted", secondHand: true });
  });
});

describe("the weights recovered for 2024", () => {
  const residuals = rows.map(
    (row) => (recomputeOverall(weights, row) ?? Number.NaN) - (row.overall ?? Number.NaN),
  );

  it("are ours, not the publisher's", () => {
    expect(weights.basis).toBe("recovered");
  });

  it("meet the printed scores to a root mean square of 0.286 points", () => {
    const meanSquare = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / residuals.length;
    expect(Math.sqrt(meanSquare)).toBeCloseTo(0.286, 3);
  });

  it("are furthest off for Iran, by 0.651 points as stated", () => {
    const sizes = residuals.map(Math.abs);
    const largest = Math.max(...sizes);
    expect(rows[sizes.indexOf(largest)]?.place).toBe("IRN");
    // 0.650: the weights are given to four decimals only
    expect(Math.abs(largest - weights.maxError)).toBeLessThan(0.001);
  });
});
