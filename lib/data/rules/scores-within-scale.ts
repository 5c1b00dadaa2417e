import { printedScores } from "../printed-scores";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const scoresWithinScale: Rule = {
  name: "scores-within-scale",
  why: "A score off the scale is a slip of the pen, and its bar would leave the picture.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index: { scale } }) => {
      const scores = [
        ...value.rows.flatMap((row, i) =>
          printedScores(row).map(({ path, score }) => ({ path: ["rows", i, ...path], score })),
        ),
        ...value.finer.map((finer, i) => ({ path: ["finer", i, "value"], score: finer.value })),
      ];
      return scores
        .filter(({ score }) => score < scale.min || score > scale.max)
        .map(({ path }) =>
          faultAt(
            document,
            path,
            "the scale of the index ends before",
            `Should be ${scale.min} to ${scale.max}.`,
          ),
        );
    });
  },
};
