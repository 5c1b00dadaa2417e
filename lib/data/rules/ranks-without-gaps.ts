import { placeInWords } from "../place-in-words";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const ranksWithoutGaps: Rule = {
  name: "ranks-without-gaps",
  why: "Each rank from 1 to the last is held once; otherwise a row is missing or two stand in one place.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const { rows, coverage } = value;
      const ranks = rows.map((row) => row.rank);
      const ranked = ranks.filter((rank) => rank !== null).length;
      const last = coverage.partial ? coverage.places : ranked;
      const free = Array.from({ length: last }, (_, i) => i + 1).filter((rank) => !ranks.includes(rank));
      const remedy = coverage.partial
        ? `Should be another rank from 1 to ${last}.`
        : `Should be a rank that nobody has: ${free.join(", ")}.`;
      return rows.flatMap((row, i) => {
        if (row.rank === null) return [];
        if (row.rank > last) {
          return [faultAt(document, ["rows", i, "rank"], `only ${last} places are ranked`, remedy)];
        }
        const first = rows.findIndex((other) => other.rank === row.rank);
        const holder = rows[first];
        if (!holder || first === i) return [];
        const why = `${placeInWords(dataset, holder.place)} has this rank already`;
        return [faultAt(document, ["rows", i, "rank"], why, remedy)];
      });
    });
  },
};
