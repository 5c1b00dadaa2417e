import { placeInWords } from "../place-in-words";
import { scoreOf } from "../printed-scores";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule, rowsByPlace } from "./rule";

const TOLERANCE = 1e-9;

/** Exactly half a unit may have been rounded either way. */
export const finerRoundsToPrinted: Rule = {
  name: "finer-rounds-to-printed",
  why: "A finer value that does not round to the printed one is a value of something else.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const rows = rowsByPlace(value);
      return value.finer.flatMap((finer, i) => {
        const row = rows.get(finer.place);
        const name = placeInWords(dataset, finer.place);
        if (!row) return [faultAt(document, ["finer", i, "place"], `${name} has no row`, "Add its row.")];
        const printed = scoreOf(row, finer.measure);
        if (printed === undefined || printed === null) {
          const why = `${name} has no printed score of that name`;
          const measures = ["overall", ...Object.keys(row.pillars), ...Object.keys(row.facets)];
          const remedy = `Should be one of ${measures.join(", ")}.`;
          return [faultAt(document, ["finer", i, "measure"], why, remedy)];
        }
        const half = value.precision / 2;
        if (Math.abs(finer.value - printed) <= half + TOLERANCE) return [];
        const why = `${finer.measure} of ${name} is printed as ${printed}`;
        const remedy = `Should be ${printed - half} to ${printed + half}, or the printed score is wrong.`;
        return [faultAt(document, ["finer", i, "value"], why, remedy)];
      });
    });
  },
};
