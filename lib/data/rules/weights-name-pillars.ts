import { suggest } from "../closest-word";
import { pillarsOf } from "../edition-measures";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

const TOLERANCE = 1e-6;

export const weightsNamePillars: Rule = {
  name: "weights-name-pillars",
  why: "Weights are shares of a whole: one for each pillar, together 1.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const pillars = pillarsOf(value, index);
      if (!value.weights) return [];
      const { values } = value.weights;
      const path = ["weights", "values"];
      const missing = pillars
        .filter((pillar) => !(pillar in values))
        .map((pillar) => faultAt(document, [...path, pillar], "each pillar has a weight", "Add its weight."));
      const unknown = Object.keys(values)
        .filter((pillar) => !pillars.includes(pillar))
        .map((pillar) => {
          const remedy = suggest(pillar, pillars, `Should be one of ${pillars.join(", ")}.`);
          return faultAt(document, [...path, pillar], "the index has no such pillar", remedy);
        });
      const sum = Object.values(values).reduce((total, weight) => total + weight, 0);
      const why = `they sum to ${Number(sum.toFixed(6))}`;
      const uneven = Math.abs(sum - 1) > TOLERANCE ? [faultAt(document, path, why, "Should sum to 1.")] : [];
      return [...missing, ...unknown, ...uneven];
    });
  },
};
