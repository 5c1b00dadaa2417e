import { randomGamma } from "d3-random";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** How trial weights are drawn: around the base weights, or uniformly over all weights. */
export const TRIAL_KINDS = ["around-base", "uniform"] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

export const TRIAL_DRAWS = 10_000;
export const TRIAL_SEED = 2024;
/** How far a weight of one m-th varies around itself: its standard deviation is this share of it. */
const VARIATION = 1 / 4;

/**
 * The total concentration of the Dirichlet distribution around the base weights. A weight of 1/m has the coefficient
 * of variation sqrt((m - 1) / (A + 1)); that it be a quarter asks for A = 16 (m - 1) - 1: 95 for seven pillars.
 */
export function concentrationOf(pillars: number): number {
  return (pillars - 1) / VARIATION ** 2 - 1;
}

/** The parameters of the Dirichlet distribution: A w_k around the base, 1 each for uniform weights. */
export function dirichletParameters(kind: TrialKind, base: readonly number[]): number[] {
  if (kind === "uniform") return base.map(() => 1);
  const total = base.reduce((sum, weight) => sum + weight, 0);
  return base.map((weight) => (concentrationOf(base.length) * weight) / total);
}

/** Fills a row of weights a draw; called again it goes on where it stopped. */
export type WeightSource = (weights: Float64Array) => void;

/**
 * Weights from a Dirichlet distribution: gamma variates over their sum (Devroye, Non-Uniform Random Variate
 * Generation, 1986, XI.4). A parameter of 0 gives a weight of 0. The same seed gives the same weights.
 */
export function createWeightSource(parameters: readonly number[], seed: number): WeightSource {
  const generator = xoroshiro128plus(seed);
  const gamma = randomGamma.source(() => uniformFloat64(generator));
  const variates = parameters.map((shape) => (shape > 0 ? gamma(shape, 1) : () => 0));
  return (weights) => {
    for (let at = 0; at < weights.length; at += variates.length) {
      const drawn = variates.map((variate) => variate());
      const sum = drawn.reduce((total, variate) => total + variate, 0);
      weights.set(
        drawn.map((variate) => variate / sum),
        at,
      );
    }
  };
}
