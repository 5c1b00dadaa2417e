import { pillarsOf, scalesOf } from "../edition-measures";
import type { JsonPath } from "../fault";
import { printedScores } from "../printed-scores";
import type { Index } from "../schema";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const scoresWithinScale: Rule = {
  name: "scores-within-scale",
  why: "A score off the scale is a slip of the pen, and its bar would leave the picture.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const scales = scalesOf(value, index);
      const pillars = new Set(pillarsOf(value, index));
      const faultsOf = (path: JsonPath, score: number, { min, max }: Index["scale"]) =>
        score >= min && score <= max
          ? []
          : [faultAt(document, path, "the scale ends before", `Should be ${min} to ${max}.`)];
      const ofRows = value.rows.flatMap((row, i) =>
        printedScores(row).flatMap(({ path, score }) =>
          faultsOf(["rows", i, ...path], score, path[0] === "pillars" ? scales.pillars : scales.overall),
        ),
      );
      const ofFiner = value.finer.flatMap(({ measure, value: score }, i) =>
        faultsOf(["finer", i, "value"], score, pillars.has(measure) ? scales.pillars : scales.overall),
      );
      return [...ofRows, ...ofFiner];
    });
  },
};
