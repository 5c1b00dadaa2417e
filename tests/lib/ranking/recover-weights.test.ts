import { describe, expect, it } from "vitest";
import { scalesOf } from "@/lib/data/edition-measures";
import { loadEdition, loadIndex } from "@/lib/data/load";
import { recoverWeights } from "@/lib/ranking/recover-weights";

function recovered(indexId: string, year: string) {
  const [index, edition] = [loadIndex(indexId), loadEdition(indexId, year)];
  if (!index || !edition?.weights) throw new Error(`No edition ${year} of ${indexId} with weights`);
  return recoverWeights({ ...edition, weights: edition.weights }, scalesOf(edition, index).overall);
}

function expectWithin(found: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs((found[i] ?? Number.NaN) - value), `${found[i]} for ${value}`).toBeLessThan(tolerance);
  }
}

describe("recoverWeights: Global AI Index 2021", () => {
  it("finds 5, 3, 2, 5, 3, 1 and 5 parts in 24 with a free constant", () => {
    const { places, free } = recovered("global-ai-index", "2021");
    expect(places).toBe(62);
    expectWithin(
      free.constant.pillars.map(({ share }) => 24 * share),
      [5, 3, 2, 5, 3, 1, 5],
      0.01,
    );
    expect(free.constant.residuals.rms).toBeLessThan(0.0035);
  });

  it("fits worse by three hundred times through the origin, so the sum was stretched", () => {
    const { free } = recovered("global-ai-index", "2021");
    expect(free.origin.residuals.rms / free.constant.residuals.rms).toBeGreaterThan(300);
  });

  it("stretches Pakistan's 4.235 to 0 and the United States' 95.35708 to 100, as the file has it", () => {
    const { written, stretched } = recovered("global-ai-index", "2021");
    expect([stretched.lowest.place, stretched.highest.place]).toEqual(["PAK", "USA"]);
    expectWithin([stretched.lowest.sum, stretched.highest.sum], [4.235, 95.35708], 0.00001);
    expectWithin([stretched.factor, stretched.constant], [written.factor, written.constant], 0.00001);
    expect(Math.abs(stretched.residuals.largest)).toBeCloseTo(0.0064, 4);
    expect(stretched.residuals.place).toBe("JPN");
  });
});

describe("recoverWeights: Global AI Index 2024", () => {
  it("finds through the origin the coefficients that make the file's weights", () => {
    const { free } = recovered("global-ai-index", "2024");
    expectWithin(
      free.origin.pillars.map(({ coefficient }) => coefficient),
      [0.1601, 0.0913, 0.0363, 0.2323, 0.1561, 0.0807, 0.2593],
      0.0001,
    );
    expectWithin([free.origin.sum, free.origin.residuals.rms], [1.0162, 0.286], 0.0005);
    expectWithin([free.origin.residuals.largest], [0.651], 0.0005);
    expect(free.origin.residuals.place).toBe("IRN");
  });

  it("finds others with a constant, known as closely as their standard errors say", () => {
    const { free } = recovered("global-ai-index", "2024");
    const { pillars, constant, constantError, residuals } = free.constant;
    expectWithin(
      pillars.map(({ coefficient }) => coefficient),
      [0.1566, 0.0962, 0.0401, 0.2323, 0.1527, 0.0808, 0.2605],
      0.0001,
    );
    expectWithin(
      pillars.map(({ standardError }) => standardError ?? Number.NaN),
      [0.006, 0.005, 0.002, 0.012, 0.007, 0.002, 0.009],
      0.0005,
    );
    expectWithin([constant, constantError ?? Number.NaN], [-0.307, 0.154], 0.0005);
    expectWithin([residuals.rms, residuals.largest], [0.279, 0.779], 0.0005);
  });

  it("leaves no more than rounding would, and rejects a stretch from 0 to 100", () => {
    const { free, stretched, roundingRms } = recovered("global-ai-index", "2024");
    expect(roundingRms).toBeCloseTo(0.31, 2);
    expect(free.origin.residuals.rms).toBeLessThan(roundingRms);
    expect(stretched.residuals.rms).toBeGreaterThan(5 * roundingRms);
  });
});

describe("recoverWeights: Global AI Index 2025", () => {
  it("fits 93 places, without the European Union, to other weights than those published", () => {
    const { places, free, roundingRms } = recovered("global-ai-index", "2025");
    expect(places).toBe(93);
    expectWithin(
      free.constant.pillars.map(({ share }) => 100 * share),
      [10.9, 14.4, 8.6, 14, 20.4, 9.9, 21.7],
      0.05,
    );
    expectWithin([free.constant.constant, free.constant.residuals.rms], [0.21, 0.306], 0.005);
    expect(free.constant.residuals.rms).toBeLessThan(roundingRms);
  });

  it("finds that the published ones leave more than rounding allows, the United States most", () => {
    const { best, roundingRms } = recovered("global-ai-index", "2025");
    expectWithin([best.constant.residuals.rms, best.constant.residuals.largest], [0.46, 1.3131], 0.0005);
    expect(best.constant.residuals.place).toBe("USA");
    expect(best.constant.residuals.rms).toBeGreaterThan(1.4 * roundingRms);
  });
});

describe("recoverWeights: the other indices", () => {
  it.each([
    { index: "government-ai-readiness", year: "2019", parts: [2, 3, 3, 3] },
    { index: "government-ai-readiness", year: "2024", parts: [1, 1, 1] },
    { index: "government-ai-readiness", year: "2025", parts: [2, 5, 3, 3, 5, 2] },
    { index: "ai-preparedness-index", year: "2023", parts: [1, 1, 1, 1] },
    { index: "global-ai-vibrancy", year: "2025", parts: [5, 1, 4, 3, 1, 1, 3] },
  ])("finds $parts parts for $index $year", ({ index, year, parts }) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const { pillars } = recovered(index, year).free.origin;
    expectWithin(
      pillars.map(({ share }) => share * whole),
      parts,
      0.001,
    );
  });
});
