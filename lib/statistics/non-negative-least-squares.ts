import { fcnnlsVector } from "ml-fcnnls";
import { inverse, Matrix } from "ml-matrix";
import { mean } from "simple-statistics";
import { zip } from "@/lib/zip";

export type LinearFit = {
  /** One a column, none negative. */
  coefficients: number[];
  /** Of each coefficient; null of one held at 0, for which there is none. */
  standardErrors: (number | null)[];
  /** 0 where the fit goes through the origin. */
  constant: number;
  /** Null where the fit goes through the origin. */
  constantError: number | null;
  /** Target less fitted value, in the order of the rows. */
  residuals: number[];
};

/**
 * The coefficients, none negative, with which the rows' values meet the targets at the least sum of squares, with a
 * free constant or through the origin. Where no coefficient is held at 0 they are those of ordinary least squares.
 *
 * Lawson and Hanson, Solving Least Squares Problems, 1974, chapter 23, as ml-fcnnls has it. The constant is left free
 * by centring both sides. Standard errors: √(s² (XᵀX)⁻¹ⱼⱼ) over the coefficients above 0, with s² the residual sum of
 * squares over rows less coefficients.
 *
 * @param rows one a target, all of one length
 * @throws RangeError where there are not more rows than coefficients
 */
export function fitNonNegative(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  through: "origin" | "constant",
): LinearFit {
  const matrix = new Matrix(rows.map((row) => [...row]));
  const free = through === "constant" ? 1 : 0;
  if (matrix.rows <= matrix.columns + free) {
    throw new RangeError(`${matrix.rows} rows do not determine ${matrix.columns + free} coefficients`);
  }
  const centres = free ? matrix.mean("column") : matrix.mean("column").map(() => 0);
  const centre = free ? mean([...targets]) : 0;
  const centred = matrix.clone().subRowVector(centres);
  const coefficients = fcnnlsVector(
    centred,
    targets.map((target) => target - centre),
  ).K.to1DArray();
  const constant = centre - dot(centres, coefficients);
  const residuals = zip(rows, targets).map(([row, target]) => target - dot(row, coefficients) - constant);
  const errors = standardErrors(centred, coefficients, centres, residuals, free);
  return { coefficients, constant, residuals, ...errors };
}

function standardErrors(
  centred: Matrix,
  coefficients: readonly number[],
  centres: readonly number[],
  residuals: readonly number[],
  free: 0 | 1,
): Pick<LinearFit, "standardErrors" | "constantError"> {
  const used = zip(coefficients, centres).flatMap(([coefficient, middle], column) =>
    coefficient > 0 ? [{ column, middle }] : [],
  );
  const positive = used.map(({ column }) => column);
  const design = centred.subMatrixColumn(positive);
  const spread = positive.length ? inverse(design.transpose().mmul(design)) : Matrix.zeros(0, 0);
  const variance = dot(residuals, residuals) / (centred.rows - positive.length - free);
  const ofMeans = Matrix.columnVector(used.map(({ middle }) => middle));
  const ofConstant = 1 / centred.rows + ofMeans.transpose().mmul(spread).mmul(ofMeans).get(0, 0);
  return {
    standardErrors: coefficients.map((_, column) => {
      const at = positive.indexOf(column);
      return at === -1 ? null : Math.sqrt(variance * spread.get(at, at));
    }),
    constantError: free ? Math.sqrt(variance * ofConstant) : null,
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return zip(a, b).reduce((sum, [one, other]) => sum + one * other, 0);
}
