import { placeInWords } from "../place-in-words";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule, rowsByPlace } from "./rule";

export const confirmationsAgree: Rule = {
  name: "confirmations-agree",
  why: "A report with another rank confirms nothing; it belongs into the source's remarks.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      if (value.confirmations.length === 0) return [];
      const rows = rowsByPlace(value);
      return faultsIn(value.confirmations, ({ place, rank }, i) => {
        const row = rows.get(place);
        if (row?.rank === rank) return;
        const name = placeInWords(dataset, place);
        if (!row)
          return faultAt(document, ["confirmations", i, "place"], `${name} has no row`, "Add its row.");
        const why = `the row of ${name} has rank ${row.rank}`;
        const remedy = `Should be ${row.rank}; where it was reported otherwise, move it to the source's remarks.`;
        return faultAt(document, ["confirmations", i, "rank"], why, remedy);
      });
    });
  },
};
