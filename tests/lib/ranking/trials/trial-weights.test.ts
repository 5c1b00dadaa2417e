import { describe, expect, it } from "vitest";
import { toTrialScores } from "@/lib/ranking/trials/count-ranks";
import { countTrials } from "@/lib/ranking/trials/run-trials";
import { concentrationOf, createWeightSource, dirichletParameters } from "@/lib/ranking/trials/trial-weights";

describe("dirichletParameters", () => {
  it("are 1 for each pillar where all weights are drawn alike, whatever the base", () => {
    expect(dirichletParameters("uniform", [7, 2, 1])).toEqual([1, 1, 1]);
  });

  it("are the shares of the concentration around the base, whatever its sum", () => {
    // 16 x (3 - 1) - 1
    expect(concentrationOf(3)).toBe(31);
    expect(dirichletParameters("around-base", [5, 4, 1])).toEqual([15.5, 12.4, 3.1]);
  });
});

describe("createWeightSource", () => {
  it("gives no weight to a pillar whose parameter is 0, and all of it to the only other one", () => {
    const weights = new Float64Array(4);
    createWeightSource([0, 3], 1)(weights);
    expect([...weights]).toEqual([0, 1, 0, 1]);
  });
});

describe("countTrials", () => {
  it("refuses to count no draws: no share could be made of them", () => {
    const scores = toTrialScores([[1, 2]]);
    expect(() => countTrials({ scores, parameters: [1, 1], draws: 0, seed: 1 })).toThrow("no draws");
  });
});

describe("toTrialScores", () => {
  it("has no places and no pillars of nothing", () => {
    expect(toTrialScores([])).toEqual({ scores: new Float64Array(0), places: 0, pillars: 0 });
  });
});
