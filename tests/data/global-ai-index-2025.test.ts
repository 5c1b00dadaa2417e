import { describe, expect, it } from "vitest";
import { loadPlace, loadSource } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { recomputeOverall } from "@/lib/data/recompute-overall";
import { furthest, residualsOf, rootMeanSquare, rowOf, weightedEdition } from "./edition-rows";

const edition = weightedEdition("2025");
const { weights } = edition;
const ranked = loadRankedEdition("global-ai-index", "2025");
if (!ranked) throw new Error("No ranked edition 2025");

describe("the Global AI Index 2025", () => {
  it("places Russia 29th of 93 with 17 points", () => {
    expect(rowOf(edition, "RUS")).toMatchObject({ rank: 29, overall: 17 });
    expect(ranked.countries).toHaveLength(93);
    expect(edition.coverage).toEqual({ places: 93, partial: false });
  });

  it("prints every pillar and facet of Russia", () => {
    expect(rowOf(edition, "RUS").pillars).toEqual({
      talent: 7,
      infrastructure: 17,
      "operating-environment": 34,
      research: 3,
      development: 0,
      "government-strategy": 66,
      commercial: 11,
    });
    expect(rowOf(edition, "RUS").facets).toEqual({ scale: 16, intensity: 19 });
  });

  it("prints 17 for six countries, which leaves Russia the ranks 26 to 31", () => {
    const russia = ranked.countries.find(({ place }) => place === "RUS");
    expect(russia?.sameScore).toEqual(["EST", "LUX", "ITA", "RUS", "ISL", "GRC"]);
    expect(russia?.interval).toEqual({ from: 26, to: 31 });
  });

  it("keeps the European Union without a rank and counts it nowhere", () => {
    expect(rowOf(edition, "EUU")).toMatchObject({ rank: null, overall: 49 });
    expect(loadPlace("EUU").kind).toBe("aggregate");
    expect(edition.rows).toHaveLength(94);
    expect(ranked.countries.map(({ place }) => place)).not.toContain("EUU");
    // Its 49 points lie between China and Singapore, whose rank they leave alone.
    expect(rowOf(edition, "SGP").rank).toBe(3);
    expect(ranked.countries.find(({ place }) => place === "SGP")?.interval).toEqual({ from: 3, to: 3 });
  });

  it("is confirmed by 23 reports: the first twenty, Egypt, South Africa and Tunisia", () => {
    const firstTwenty = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(edition.confirmations.map(({ rank }) => rank)).toEqual([...firstTwenty, 47, 54, 85]);
    expect(edition.confirmations.map(({ place }) => place)).not.toContain("RUS");
  });

  it("reached us in a single copy, whose traps stand in the remarks", () => {
    const { publisher, grade, copies, remarks } = loadSource(edition.source);
    expect({ publisher, grade, copies: copies.length }).toEqual({
      publisher: "The Observer",
      grade: "copied-once",
      copies: 1,
    });
    expect(remarks.filter((remark) => remark.startsWith("Trap: "))).toHaveLength(2);
    expect(remarks.join(" ")).toContain("Russia's 29th place rests on this copy alone");
  });
});

describe("the weights published for 2025", () => {
  const residuals = residualsOf(edition);

  it("are those that Ecofin Agency prints", () => {
    expect(weights).toMatchObject({ basis: "published", source: "ecofin-agency-2025-12-09" });
    expect(weights.values).toEqual({
      talent: 0.11,
      infrastructure: 0.16,
      "operating-environment": 0.08,
      research: 0.17,
      development: 0.18,
      "government-strategy": 0.12,
      commercial: 0.18,
    });
  });

  it("are brought to the printed scores by the least-squares line over the 93", () => {
    const points = ranked.countries.map(({ pillars, overall }) => {
      const sum = recomputeOverall({ ...weights, factor: 1, constant: 0 }, { pillars }) ?? Number.NaN;
      return { sum, overall };
    });
    const mean = (key: "sum" | "overall") =>
      points.reduce((total, point) => total + point[key], 0) / points.length;
    const [meanSum, meanOverall] = [mean("sum"), mean("overall")];
    const covariance = points.reduce(
      (t, { sum, overall }) => t + (sum - meanSum) * (overall - meanOverall),
      0,
    );
    const factor = covariance / points.reduce((t, { sum }) => t + (sum - meanSum) ** 2, 0);
    expect(weights.factor).toBeCloseTo(factor, 6);
    expect(weights.constant).toBeCloseTo(meanOverall - factor * meanSum, 5);
  });

  it("meet the printed scores to 1.3131 points, as stated, which is more than rounding explains", () => {
    const { place, distance } = furthest(residuals);
    expect(place).toBe("USA");
    expect(distance).toBeCloseTo(weights.maxError, 4);
    expect(rootMeanSquare(residuals)).toBeCloseTo(0.46, 3);
  });
});
