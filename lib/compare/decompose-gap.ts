import type { Weights } from "@/lib/data/schema";
import { isPrintedUnit } from "./printed-unit";
import { bothScores, type Scores } from "./scores";

/** From the lowest to the highest value that rounding allows, in points of the overall score. */
export type PointRange = { from: number; to: number };

/** What one pillar accounts for, in points of the overall score; negative where it speaks for the second country. */
export type GapPart = PointRange & { pillar: string; value: number };

export type DecomposedGap = {
  kind: "decomposed";
  /** Printed overall score of the first country minus that of the second. */
  difference: number;
  /** The largest first, whichever its sign; equal ones in the order of the pillars. */
  parts: GapPart[];
  /** What the weighted pillars leave over: difference minus the sum of the parts. */
  remainder: number;
  remainderRange: PointRange;
  /** Whose weights these are; *recovered* ones are never shown as the publisher's own. */
  basis: Weights["basis"];
};

export type Gap =
  | DecomposedGap
  /** The printed difference is smaller than the printed unit: its very sign is open, so it is not decomposed. */
  | { kind: "within-rounding"; difference: number; unit: number }
  | { kind: "no-weights"; difference: number }
  /** The pillars of which either score is unknown. */
  | { kind: "missing"; difference: number; pillars: string[] };

export type GapTerms = {
  pillars: readonly string[];
  weights: Pick<Weights, "basis" | "values" | "factor"> | null;
  /** The printed unit in points: 1 = whole points. */
  precision: number;
};

/**
 * Splits the difference A - B of two printed overall scores into what each pillar accounts for. As
 * overall = factor x sum(w_i x pillar_i) + constant, a pillar's part is factor x w_i x (a_i - b_i), the constant
 * falls out, and parts and remainder add up to the difference (OECD/JRC Handbook on Constructing Composite
 * Indicators, 2008). Each printed score lies within half a unit of the true one, so a part is known within
 * factor x w_i x precision either way, and the remainder within the sum of those and one unit more; the weights
 * are taken as exact.
 *
 * India - Russia, 2024: talent 1.0162 x 0.1575 x (42 - 4) = 6.08 of 12 points.
 * @throws RangeError where weights are given and a pillar has none
 */
export function decomposeGap(a: Scores, b: Scores, { pillars, weights, precision }: GapTerms): Gap {
  const difference = a.overall - b.overall;
  if (!isPrintedUnit(Math.abs(difference), precision)) {
    return { kind: "within-rounding", difference, unit: precision };
  }
  if (!weights) return { kind: "no-weights", difference };
  const margins = new Map<string, number>();
  const missing: string[] = [];
  for (const pillar of pillars) {
    const scores = bothScores(a.pillars, b.pillars, pillar);
    if (scores) margins.set(pillar, scores.a - scores.b);
    else missing.push(pillar);
  }
  if (missing.length) return { kind: "missing", difference, pillars: missing };

  const parts = [...margins].map(([pillar, margin]) =>
    toPart(pillar, margin, pointsPerPoint(weights, pillar), precision),
  );
  const remainder = difference - sum(parts.map(({ value }) => value));
  const margin = precision * (1 + sum(pillars.map((pillar) => pointsPerPoint(weights, pillar))));
  return {
    kind: "decomposed",
    difference,
    parts: parts.sort((one, other) => Math.abs(other.value) - Math.abs(one.value)),
    remainder,
    remainderRange: { from: remainder - margin, to: remainder + margin },
    basis: weights.basis,
  };
}

/** Points of the overall score that one point of the pillar is worth. */
function pointsPerPoint({ values, factor }: NonNullable<GapTerms["weights"]>, pillar: string): number {
  const weight = values[pillar];
  if (weight === undefined) throw new RangeError(`the weights name no "${pillar}"`);
  return factor * weight;
}

function toPart(pillar: string, margin: number, worth: number, precision: number): GapPart {
  // 0 + turns the -0 of a weightless pillar into a 0 that prints without a sign.
  const value = 0 + worth * margin;
  return { pillar, value, from: value - worth * precision, to: value + worth * precision };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
