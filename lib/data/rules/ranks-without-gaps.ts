import { placeInWords } from "../place-in-words";
import type { Edition } from "../schema";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

/** Two places of one order of the publisher's own may share a rank; the next one is then free. */
export const ranksWithoutGaps: Rule = {
  name: "ranks-without-gaps",
  why: "Each rank from 1 to the last is held once; otherwise a row is missing or two stand in one place.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const { rows, coverage } = value;
      const ranked = rows.filter(({ rank }) => rank !== null).length;
      const last = coverage.partial ? coverage.places : ranked;
      const mayShare = sharing(value);
      const holders = new Map<number, string>();
      return rows.flatMap(({ place, rank }, i) => {
        if (rank === null) return [];
        const path = ["rows", i, "rank"];
        if (rank > last) {
          return [faultAt(document, path, `only ${last} places are ranked`, remedyOf(value, last))];
        }
        const holder = holders.get(rank);
        if (holder === undefined) {
          holders.set(rank, place);
          return [];
        }
        if (mayShare(holder, place)) return [];
        const why = `${placeInWords(dataset, holder)} has this rank already`;
        return [faultAt(document, path, why, remedyOf(value, last))];
      });
    });
  },
};

function sharing({ ownOrder = [] }: Edition): (a: string, b: string) => boolean {
  return (a, b) => ownOrder.some(({ places }) => places.includes(a) && places.includes(b));
}

function remedyOf({ rows, coverage }: Edition, last: number): string {
  if (coverage.partial) return `Should be another rank from 1 to ${last}.`;
  const ranks = new Set(rows.map(({ rank }) => rank));
  const free = Array.from({ length: last }, (_, i) => i + 1).filter((rank) => !ranks.has(rank));
  return `Should be a rank that nobody has: ${free.join(", ")}.`;
}
