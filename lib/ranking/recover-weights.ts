import type { Edition, Index, Weights } from "@/lib/data/schema";
import { present } from "@/lib/present";
import { fitNonNegative } from "@/lib/statistics/non-negative-least-squares";
import { zip } from "@/lib/zip";

type Scale = Index["scale"];

/** What a formula leaves of the printed overall scores, printed less recomputed, in points. */
export type Residuals = {
  /** Root of the mean square. */
  rms: number;
  /** With its sign; and whose it is. */
  largest: number;
  place: string;
};

/** overall = factor x the weighted sum + constant. */
export type Line = { factor: number; constant: number; residuals: Residuals };

/** One pillar in a free fit: points of the overall score a point of the pillar, and its share of all. */
export type FittedPillar = {
  pillar: string;
  coefficient: number;
  /** Null where the coefficient is held at 0. */
  standardError: number | null;
  share: number;
};

export type FreeFit = {
  pillars: FittedPillar[];
  /** The coefficients together: what `factor` is of the weights. */
  sum: number;
  constant: number;
  constantError: number | null;
  residuals: Residuals;
};

export type Recovery = {
  places: number;
  /** The root mean square that rounding to the printed unit would leave by itself; 0 where every digit is printed. */
  roundingRms: number;
  /** Every coefficient free, none negative. */
  free: { origin: FreeFit; constant: FreeFit };
  /** The shares of the edition's file: as it has them, and with the lines that fit best and through the origin. */
  written: Line;
  best: { origin: Line; constant: Line };
  /** The same, with the lowest and the highest weighted sum at the ends of the scale: min-max. */
  stretched: Line & { lowest: WeightedSum; highest: WeightedSum };
};

type WeightedSum = { place: string; sum: number };
type FittedRow = { place: string; overall: number; scores: number[]; sum: number };

/**
 * Repeats the fit of an edition's printed overall scores to its printed pillar scores, over all ranked places with
 * every score, and sets beside it what the weights of its file give. Fitted weights are effective weights on the
 * printed scores; they need not be those that the publisher applied to others.
 * @throws RangeError where there are too few rows to fit
 */
export function recoverWeights(
  { rows, weights, precision }: Pick<Edition, "rows" | "precision"> & { weights: Weights },
  scale: Scale,
): Recovery {
  const pillars = Object.keys(weights.values);
  const fitted = toFittedRows(rows, weights);
  const origin = freeFit(fitted, pillars, "origin");
  return {
    places: fitted.length,
    roundingRms: roundingRms(precision, origin),
    free: { origin, constant: freeFit(fitted, pillars, "constant") },
    written: toLine(fitted, weights.factor, weights.constant),
    best: { origin: bestLine(fitted, "origin"), constant: bestLine(fitted, "constant") },
    stretched: stretch(fitted, scale),
  };
}

function toFittedRows(rows: Edition["rows"], { values }: Weights): FittedRow[] {
  const shares = Object.entries(values);
  return rows.flatMap(({ place, rank, overall, pillars }) => {
    const scores = shares.flatMap(([pillar]) => pillars[pillar] ?? []);
    if (rank === null || overall === null || scores.length < shares.length) return [];
    const sum = zip(shares, scores).reduce((total, [[, share], score]) => total + share * score, 0);
    return [{ place, overall, scores, sum }];
  });
}

function freeFit(
  rows: readonly FittedRow[],
  pillars: readonly string[],
  through: "origin" | "constant",
): FreeFit {
  const fit = fitNonNegative(
    rows.map(({ scores }) => scores),
    rows.map(({ overall }) => overall),
    through,
  );
  const sum = fit.coefficients.reduce((total, coefficient) => total + coefficient, 0);
  return {
    pillars: zip(pillars, zip(fit.coefficients, fit.standardErrors)).map(
      ([pillar, [coefficient, standardError]]) => ({
        pillar,
        coefficient,
        standardError,
        share: coefficient / sum,
      }),
    ),
    sum,
    constant: fit.constant,
    constantError: fit.constantError,
    residuals: toResiduals(rows, fit.residuals),
  };
}

function bestLine(rows: readonly FittedRow[], through: "origin" | "constant"): Line {
  const fit = fitNonNegative(
    rows.map(({ sum }) => [sum]),
    rows.map(({ overall }) => overall),
    through,
  );
  const [factor = 0] = fit.coefficients;
  return { factor, constant: fit.constant, residuals: toResiduals(rows, fit.residuals) };
}

function stretch(rows: readonly FittedRow[], { min, max }: Scale): Recovery["stretched"] {
  const upwards = rows.toSorted((a, b) => a.sum - b.sum);
  const [lowest, highest] = [present(upwards[0], "lowest sum"), present(upwards.at(-1), "highest sum")];
  const factor = (max - min) / (highest.sum - lowest.sum);
  const line = toLine(rows, factor, min - factor * lowest.sum);
  const end = ({ place, sum }: FittedRow) => ({ place, sum });
  return { ...line, lowest: end(lowest), highest: end(highest) };
}

function toLine(rows: readonly FittedRow[], factor: number, constant: number): Line {
  const left = rows.map(({ overall, sum }) => overall - factor * sum - constant);
  return { factor, constant, residuals: toResiduals(rows, left) };
}

function toResiduals(rows: readonly FittedRow[], residuals: readonly number[]): Residuals {
  const square = residuals.reduce((total, residual) => total + residual ** 2, 0);
  const [furthest] = zip(rows, residuals)
    .map(([{ place }, largest]) => ({ place, largest }))
    .sort((a, b) => Math.abs(b.largest) - Math.abs(a.largest));
  return { rms: Math.sqrt(square / rows.length), ...present(furthest, "residual") };
}

/** The overall score is rounded, and so is each pillar: u²/12 each, the pillars' by the squares of their coefficients. */
function roundingRms(unit: number, { pillars }: FreeFit): number {
  const squares = pillars.reduce((total, { coefficient }) => total + coefficient ** 2, 1);
  return Math.sqrt((unit ** 2 / 12) * squares);
}
