import { placeInWords } from "../place-in-words";
import { scoreOf } from "../printed-scores";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule, rowsByPlace } from "./rule";

const TOLERANCE = 1e-9;

/** Exactly half a unit may have been rounded either way. */
export const finerRoundsToPrinted: Rule = {
  name: "finer-rounds-to-printed",
  why: "A finer value that does not round to the printed one is a value of something else.",
  needsEveryFile: false,
  check(dataset) {
    const nameOf = (place: string) => placeInWords(dataset, place);
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      if (value.finer.length === 0) return [];
      const rows = rowsByPlace(value);
      return faultsIn(value.finer, ({ place, measure, value: finer }, i) => {
        const row = rows.get(place);
        if (!row)
          return faultAt(document, ["finer", i, "place"], `${nameOf(place)} has no row`, "Add its row.");
        const printed = scoreOf(row, measure);
        if (printed === undefined || printed === null) {
          const why = `${nameOf(place)} has no printed score of that name`;
          const measures = ["overall", ...Object.keys(row.pillars), ...Object.keys(row.facets)];
          return faultAt(document, ["finer", i, "measure"], why, `Should be one of ${measures.join(", ")}.`);
        }
        const half = value.precision / 2;
        if (Math.abs(finer - printed) <= half + TOLERANCE) return;
        const why = `${measure} of ${nameOf(place)} is printed as ${printed}`;
        const remedy = `Should be ${printed - half} to ${printed + half}, or the printed score is wrong.`;
        return faultAt(document, ["finer", i, "value"], why, remedy);
      });
    });
  },
};
