import type { Weights } from "@/lib/data/schema";
import { present } from "@/lib/present";
import type { Recovery } from "./recover-weights";

/** A figure of an edition's file that the fit does not give again. */
export type Disagreement = { what: string; written: number; found: number; tolerance: number };

/**
 * How far a file may be from the fit. Half a unit of the third decimal, of each share, of the factor as a share of
 * itself, and of the constant in points, leaves room for weights that were fitted and then taken as simple fractions
 * (5 of 24 in 2021); `maxError` may be given to one digit.
 */
const TOLERANCE = { fitted: 0.0005, maxError: 0.1 } as const;

/**
 * Where the `weights` of an edition's file and the repeated fit disagree; empty where they agree. Recovered shares are
 * held against the free fit, with a constant where the file has one. Published shares are nobody's fit: of these the
 * factor and the constant are held against the line that fits best. The largest residual is the file's own.
 */
export function disagreements(weights: Weights, { free, best, written }: Recovery): Disagreement[] {
  const through = weights.constant === 0 ? "origin" : "constant";
  const fit = free[through];
  const recovered = weights.basis === "recovered";
  const factor = recovered ? fit.sum : best[through].factor;
  const constant = recovered ? fit.constant : best[through].constant;
  const shares = recovered ? fit.pillars : [];
  const largest = Math.abs(written.residuals.largest);
  return [
    ...shares.map(({ pillar, share }) => ({
      what: `the share of ${pillar}`,
      written: present(weights.values[pillar], `weight of ${pillar}`),
      found: share,
      tolerance: TOLERANCE.fitted,
    })),
    { what: "the factor", written: weights.factor, found: factor, tolerance: TOLERANCE.fitted * factor },
    { what: "the constant", written: weights.constant, found: constant, tolerance: TOLERANCE.fitted },
    {
      what: "the largest residual (maxError)",
      written: weights.maxError,
      found: largest,
      tolerance: TOLERANCE.maxError * largest,
    },
  ].filter(({ written: own, found, tolerance }) => !(Math.abs(own - found) <= tolerance));
}
