import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { placeInWords } from "../place-in-words";
import type { Edition, EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { countableEditionsOf, type Rule } from "./rule";

/**
 * Places with equal printed scores, and those of one order of the publisher's own, may share a rank: where two are
 * both 10th, the next is 12th.
 */
export const ranksWithoutGaps: Rule = {
  name: "ranks-without-gaps",
  why: "Each rank from 1 to the last is held once, or shared by equal scores and as many left free after it; otherwise a row is missing or two stand in one place.",
  needsEveryFile: false,
  check(dataset) {
    return countableEditionsOf(dataset).flatMap(({ edition }) => {
      const faults = holderFaults(dataset, edition);
      return faults.length > 0 ? faults : sharingFaults(edition);
    });
  },
};

/** Ranks beyond the last, and ranks held by two that may not share one. */
function holderFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  const { rows, coverage } = value;
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  const last = coverage.partial ? coverage.places : ranked;
  const holders = new Map<number, EditionRow>();
  return rows.flatMap((row, i) => {
    const { rank } = row;
    if (rank === null) return [];
    const path = ["rows", i, "rank"];
    if (rank > last) {
      return [faultAt(document, path, `only ${last} places are ranked`, remedyOf(value, last))];
    }
    const holder = holders.get(rank);
    if (!holder) {
      holders.set(rank, row);
      return [];
    }
    if (mayShare(value, holder, row)) return [];
    const why = `${placeInWords(dataset, holder.place)} has this rank already`;
    return [faultAt(document, path, why, remedyOf(value, last))];
  });
}

/** Where nobody shares a rank, this finds nothing that the ranks beyond the last do not show. */
function sharingFaults({ document, value }: DataFile<Edition>): Fault[] {
  const { rows, coverage } = value;
  let next = 1;
  return [...rowsByRank(rows)].flatMap(([rank, holders]) => {
    const expected = next;
    next = (coverage.partial ? Math.max(rank, expected) : expected) + holders.length;
    if (coverage.partial ? rank >= expected : rank === expected) return [];
    const why = coverage.partial
      ? `the rank before it is shared, up to ${expected - 1}`
      : `${expected - 1} places stand before it`;
    const remedy = coverage.partial ? `Should be ${expected} or more.` : `Should be ${expected}.`;
    return holders.map((i) => faultAt(document, ["rows", i, "rank"], why, remedy));
  });
}

/** For each rank, from the first down, the rows that hold it. */
function rowsByRank(rows: readonly EditionRow[]): Map<number, number[]> {
  const byRank = new Map<number, number[]>();
  for (const [i, { rank }] of rows.entries()) {
    if (rank !== null) byRank.set(rank, [...(byRank.get(rank) ?? []), i]);
  }
  return new Map([...byRank].sort(([a], [b]) => a - b));
}

function mayShare({ ownOrder = [] }: Edition, a: EditionRow, b: EditionRow): boolean {
  const scoresEqual = a.overall !== null && a.overall === b.overall;
  return scoresEqual || ownOrder.some(({ places }) => places.includes(a.place) && places.includes(b.place));
}

function remedyOf({ rows, coverage }: Edition, last: number): string {
  if (coverage.partial) return `Should be another rank from 1 to ${last}.`;
  const ranks = new Set(rows.map(({ rank }) => rank));
  const free = Array.from({ length: last }, (_, i) => i + 1).filter((rank) => !ranks.has(rank));
  return `Should be a rank that nobody has: ${free.join(", ")}.`;
}
