import { describe, expect, it } from "vitest";
import { scalesOf } from "@/lib/data/edition-measures";
import { loadEdition, loadEditions, loadIndex, loadIndices } from "@/lib/data/load";
import type { Weights } from "@/lib/data/schema";
import { recoverWeights } from "@/lib/ranking/recover-weights";
import { disagreements } from "@/lib/ranking/weights-disagreements";

/** What is said to be wrong where the file of an edition of the Global AI Index has other weights. */
function faultsOf(year: string, change: (weights: Weights) => Partial<Weights>): string[] {
  const [index, edition] = [loadIndex("global-ai-index"), loadEdition("global-ai-index", year)];
  if (!index || !edition?.weights) throw new Error(`No edition ${year} with weights`);
  const weights = { ...edition.weights, ...change(edition.weights) };
  const recovery = recoverWeights({ ...edition, weights }, scalesOf(edition, index).overall);
  return disagreements(weights, recovery).map(({ what }) => what);
}

describe("disagreements", () => {
  it("finds none in any file of the data", () => {
    const found = loadIndices().flatMap((index) =>
      loadEditions(index.id).flatMap((edition) => {
        if (!edition.weights) return [];
        const weights = edition.weights;
        const recovery = recoverWeights({ ...edition, weights }, scalesOf(edition, index).overall);
        return disagreements(weights, recovery);
      }),
    );
    expect(found).toEqual([]);
  });

  it("finds a recovered share that is a thousandth off, and the residual that it leaves", () => {
    const faults = faultsOf("2024", ({ values }) => ({ values: { ...values, talent: 0.1585 } }));
    expect(faults).toEqual(["the share of talent"]);
    expect(faultsOf("2021", ({ values }) => ({ values: { ...values, talent: 0.2093 } }))).toEqual([
      "the share of talent",
      "the largest residual (maxError)",
    ]);
  });

  it("finds a factor and a constant that are not those of the fit", () => {
    expect(faultsOf("2024", () => ({ factor: 1.017 }))).toEqual(["the factor"]);
    expect(faultsOf("2025", () => ({ constant: -0.33 }))).toEqual(["the constant"]);
  });

  it("finds a maxError that is too large as well as one too small", () => {
    expect(faultsOf("2024", () => ({ maxError: 0.8 }))).toEqual(["the largest residual (maxError)"]);
    expect(faultsOf("2024", () => ({ maxError: 0.5 }))).toEqual(["the largest residual (maxError)"]);
  });

  it("does not hold published shares against a fit", () => {
    // Development: 18 % published, 20.4 % fitted.
    expect(faultsOf("2025", () => ({}))).toEqual([]);
  });
});
