import { findScores } from "../printed-scores";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** In units: what floating point leaves of 21.99 / 0.01. */
const TOLERANCE = 1e-9;

/** A precision of 0 stands for every digit, so that no score has too many. */
export const scoresAtPrecision: Rule = {
  name: "scores-at-precision",
  why: "We say how finely a score is printed; a finer one among them belongs into `finer`.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset)
      .filter(({ edition }) => edition.value.precision > 0)
      .flatMap(({ edition: { document, value } }) => {
        const isTooFine = (score: number) => !isMultiple(score, value.precision);
        return value.rows.flatMap((row, i) =>
          findScores(row, isTooFine).map((path) =>
            faultAt(
              document,
              ["rows", i, ...path],
              `the edition prints in steps of ${value.precision}`,
              "Write the score as printed; a finer value stands in finer, with its source.",
            ),
          ),
        );
      });
  },
};

function isMultiple(score: number, unit: number): boolean {
  const steps = score / unit;
  return Math.abs(steps - Math.round(steps)) <= TOLERANCE * Math.max(1, Math.abs(steps));
}
