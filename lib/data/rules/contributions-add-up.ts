import { suggest } from "../closest-word";
import { pillarsOf } from "../edition-measures";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** What floating point leaves of a sum of a few terms up to 100. */
const TOLERANCE = 1e-9;

export const contributionsAddUp: Rule = {
  name: "contributions-add-up",
  why: "We show what each pillar adds to the overall score; the parts must be the whole.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value }, index }) => {
      const pillars = pillarsOf(value, index);
      return value.rows.flatMap(({ contributions, overall }, i) => {
        if (!contributions) return [];
        const path = ["rows", i, "contributions"];
        const unknown = Object.keys(contributions).filter((id) => !pillars.includes(id));
        const sum = Object.values(contributions).reduce((total, part) => total + part, 0);
        const isWhole = overall !== null && Math.abs(sum - overall) <= TOLERANCE;
        return [
          ...unknown.map((id) => {
            const remedy = suggest(id, pillars, `Should be one of ${pillars.join(", ")}.`);
            return faultAt(document, [...path, id], "the edition has no such pillar", remedy);
          }),
          ...(isWhole
            ? []
            : [
                faultAt(document, path, `they sum to ${sum}`, `Should sum to the overall score, ${overall}.`),
              ]),
        ];
      });
    });
  },
};
