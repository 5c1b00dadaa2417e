import { present } from "@/lib/present";
import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { placeInWords } from "../place-in-words";
import type { Edition, EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
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
  const faultOf = (i: number, why: string) =>
    faultAt(document, ["rows", i, "rank"], why, remedyOf(value, last));
  const holders = new Map<number, EditionRow>();
  return faultsIn(rows, (row, i) => {
    const { rank } = row;
    if (rank === null) return;
    if (rank > last) return faultOf(i, `only ${last} places are ranked`);
    const holder = holders.get(rank);
    if (!holder) holders.set(rank, row);
    else if (!mayShare(value, holder, row))
      return faultOf(i, `${placeInWords(dataset, holder.place)} has this rank already`);
  });
}

/** Where nobody shares a rank, this finds nothing that the ranks beyond the last do not show. */
function sharingFaults({ document, value }: DataFile<Edition>): Fault[] {
  const { rows, coverage } = value;
  const expectedOf = expectedRanks(value);
  return faultsIn(rows, ({ rank }, i) => {
    if (rank === null) return;
    const expected = present(expectedOf.get(rank), `rank that those before ${rank} leave`);
    if (coverage.partial ? rank >= expected : rank === expected) return;
    const why = coverage.partial
      ? `the rank before it is shared, up to ${expected - 1}`
      : `${expected - 1} places stand before it`;
    const remedy = coverage.partial ? `Should be ${expected} or more.` : `Should be ${expected}.`;
    return faultAt(document, ["rows", i, "rank"], why, remedy);
  });
}

/** For each rank that is held the one that those before it leave; a partial edition leaves it or a later one. */
function expectedRanks({ rows, coverage }: Edition): Map<number, number> {
  const expected = new Map<number, number>();
  let next = 1;
  for (const rank of rows.flatMap((row) => row.rank ?? []).sort((a, b) => a - b)) {
    if (!expected.has(rank)) {
      expected.set(rank, next);
      if (coverage.partial) next = Math.max(rank, next);
    }
    next++;
  }
  return expected;
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
