import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitNonNegative } from "@/lib/statistics/non-negative-least-squares";

const ROWS = [
  [1, 2],
  [2, 3],
  [3, 5],
  [4, 1],
];

/** Twelve rows of three values with a target each. */
const problem = fc.array(
  fc.tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: -100, max: 100 }),
  ),
  { minLength: 12, maxLength: 12 },
);

function expectAll(found: readonly number[], expected: readonly number[], decimals: number): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, decimals);
}

describe("fitNonNegative", () => {
  it("meets exact sums: coefficients, constant and no residual", () => {
    // 2 x first + 0.5 x second + 7
    const fit = fitNonNegative(ROWS, [10, 12.5, 15.5, 15.5], "constant");
    expectAll(fit.coefficients, [2, 0.5], 10);
    expect(fit.constant).toBeCloseTo(7, 10);
    expectAll(fit.residuals, [0, 0, 0, 0], 10);
  });

  it("holds a coefficient at 0 that would be negative, as scipy.optimize.nnls does", () => {
    const { coefficients, standardErrors, constant } = fitNonNegative(ROWS, [-1, 2, 1, 9], "origin");
    // 42 / 30 for the first alone
    expectAll(coefficients, [1.4, 0], 12);
    expect(standardErrors[0]).toBeGreaterThan(0);
    expect([standardErrors[1], constant]).toEqual([null, 0]);
  });

  it("leaves the constant free, below 0 too", () => {
    const { coefficients, constant } = fitNonNegative(ROWS, [-1, 2, 1, 9], "constant");
    expectAll(coefficients, [2.9, 0], 12);
    expect(constant).toBeCloseTo(-4.5, 12);
  });

  it("gives the standard errors of ordinary least squares, as scipy.stats.linregress does", () => {
    const fit = fitNonNegative([[1], [2], [3], [4], [5]], [2, 4, 5, 4, 5], "constant");
    expectAll([...fit.coefficients, fit.constant], [0.6, 2.2], 12);
    expect(fit.standardErrors[0]).toBeCloseTo(0.282842712474619, 12);
    expect(fit.constantError).toBeCloseTo(0.938083151964686, 12);
  });

  it("holds all at 0 where every one would be negative", () => {
    const fit = fitNonNegative(ROWS, [-1, -2, -3, -4], "origin");
    expect(fit).toMatchObject({
      coefficients: [0, 0],
      standardErrors: [null, null],
      residuals: [-1, -2, -3, -4],
    });
    const { constant, constantError } = fitNonNegative([[1], [2], [3]], [3, 2, 1], "constant");
    // The mean, and s / sqrt(n) = 1 / sqrt(3)
    expectAll([constant, constantError ?? Number.NaN], [2, 1 / Math.sqrt(3)], 12);
  });

  it("leaves no direction in which the squares would fall: Karush, Kuhn and Tucker's conditions", () => {
    fc.assert(
      fc.property(problem, (pairs) => {
        const rows = pairs.map(([row]) => row);
        const { coefficients, residuals } = fitNonNegative(
          rows,
          pairs.map(([, target]) => target),
          "origin",
        );
        for (const [column, coefficient] of coefficients.entries()) {
          const slope = residuals.reduce((sum, residual, i) => sum + residual * (rows[i]?.[column] ?? 0), 0);
          expect(coefficient).toBeGreaterThanOrEqual(0);
          if (coefficient > 0) expect(slope).toBeCloseTo(0, 5);
          else expect(slope).toBeLessThanOrEqual(1e-5);
        }
      }),
    );
  });

  it("refuses fewer rows than determine a fit", () => {
    expect(() =>
      fitNonNegative(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 2],
        "origin",
      ),
    ).toThrow(RangeError);
    expect(() => fitNonNegative(ROWS.slice(0, 3), [1, 2, 3], "constant")).toThrow(RangeError);
  });
});
