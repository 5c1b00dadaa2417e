import { pillarsOf, scalesOf } from "../edition-measures";
import type { JsonPath } from "../fault";
import { findScores } from "../printed-scores";
import type { Index } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

type Scale = Index["scale"];

export const scoresWithinScale: Rule = {
  name: "scores-within-scale",
  why: "A score off the scale is a slip of the pen, and its bar would leave the picture.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const scales = scalesOf(value, index);
      const pillars = new Set(pillarsOf(value, index));
      const scaleOf = (isPillar: boolean) => (isPillar ? scales.pillars : scales.overall);
      const offScale = (path: JsonPath, { min, max }: Scale) =>
        faultAt(document, path, "the scale ends before", `Should be ${min} to ${max}.`);
      const isOff = (score: number, group: string) => !isWithin(score, scaleOf(group === "pillars"));
      const ofRows = value.rows.flatMap((row, i) =>
        findScores(row, isOff).map((path) => offScale(["rows", i, ...path], scaleOf(path[0] === "pillars"))),
      );
      const ofFiner = faultsIn(value.finer, ({ measure, value: score }, i) => {
        const scale = scaleOf(pillars.has(measure));
        return isWithin(score, scale) ? undefined : offScale(["finer", i, "value"], scale);
      });
      return [...ofRows, ...ofFiner];
    });
  },
};

function isWithin(score: number, { min, max }: Scale): boolean {
  return score >= min && score <= max;
}
