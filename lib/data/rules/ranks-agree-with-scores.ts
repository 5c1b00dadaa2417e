import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { placeInWords } from "../place-in-words";
import type { Edition, EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { countableEditionsOf, type Rule, rowsByPlace } from "./rule";

type Scored = EditionRow & { rank: number; overall: number };
type Interval = { from: number; to: number };

/**
 * Equal printed scores may stand in any order: the publisher ranked before rounding. Ranks that contradict the
 * scores stand where they are recorded as the publisher's own order, and stay among the ranks of those named there.
 */
export const ranksAgreeWithScores: Rule = {
  name: "ranks-agree-with-scores",
  why: "A country that scores more stands higher; where that fails, the rank or the score is wrong.",
  needsEveryFile: false,
  check(dataset) {
    return countableEditionsOf(dataset).flatMap(({ edition }) =>
      edition.value.coverage.partial ? orderFaults(dataset, edition) : intervalFaults(dataset, edition),
    );
  },
};

/** All are here, so the printed scores bound each rank from both sides. */
function intervalFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  const intervals = rankIntervals(value.rows.filter(isScored).map((row) => row.overall));
  const own = ownIntervals(value, intervals);
  const ofRows = faultsIn(value.rows, (row, i) => {
    const interval = isScored(row) ? intervals.get(row.overall) : undefined;
    if (!isScored(row) || !interval || isWithin(row.rank, own.get(row.place) ?? interval)) return;
    const path = ["rows", i, "rank"];
    const ownInterval = own.get(row.place);
    if (ownInterval) {
      const { from, to } = ownInterval;
      const why = `those of its order in ownOrder hold ranks ${from} to ${to}`;
      return faultAt(document, path, why, "Should be one of these, or its order another.");
    }
    const { from, to } = interval;
    const name = placeInWords(dataset, row.place);
    const why = `${countWords(from - 1, "scores", "score")} more than ${name} and ${othersWords(to - from)}`;
    const remedy = from === to ? `Should be ${from}.` : `Should be ${from} to ${to}.`;
    return faultAt(document, path, why, remedy);
  });
  return [...ofRows, ...needlessFaults({ document, value }, intervals)];
}

/** The interval of each score of a ranking: how many score more, plus 1, to how many score at least as much. */
function rankIntervals(scores: readonly number[]): Map<number, Interval> {
  const intervals = new Map<number, Interval>();
  let rank = 0;
  for (const score of scores.toSorted((a, b) => b - a)) {
    rank++;
    const interval = intervals.get(score);
    if (interval) interval.to = rank;
    else intervals.set(score, { from: rank, to: rank });
  }
  return intervals;
}

/** For each place of an order of the publisher's own, the ranks that its places hold together. */
function ownIntervals(edition: Edition, intervals: Map<number, Interval>) {
  const own = new Map<string, Interval>();
  if (!edition.ownOrder) return own;
  const rowOf = rowsByPlace(edition);
  for (const { places } of edition.ownOrder) {
    const found = places.flatMap((place) => intervals.get(rowOf.get(place)?.overall ?? Number.NaN) ?? []);
    const [from, to] = [
      Math.min(...found.map((each) => each.from)),
      Math.max(...found.map((each) => each.to)),
    ];
    for (const place of places) own.set(place, { from, to });
  }
  return own;
}

/** An order whose ranks all follow the scores explains nothing. */
function needlessFaults({ document, value }: DataFile<Edition>, intervals: Map<number, Interval>): Fault[] {
  if (!value.ownOrder) return [];
  const rowOf = rowsByPlace(value);
  const follows = (place: string) => {
    const row = rowOf.get(place);
    const interval = intervals.get(row?.overall ?? Number.NaN);
    return !row || row.rank === null || !interval || isWithin(row.rank, interval);
  };
  return faultsIn(value.ownOrder, ({ places }, i) => {
    if (!places.every(follows)) return;
    return faultAt(document, ["ownOrder", i], "the ranks of its places follow the scores", "Remove it.");
  });
}

/** Some are missing, so ranks have gaps and only their order can be judged. */
function orderFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  const exempt = new Set((value.ownOrder ?? []).flatMap(({ places }) => places));
  const lowestAbove = lowestAboveEach(value.rows.filter(isScored));
  return faultsIn(value.rows, (row, i) => {
    if (!isScored(row) || exempt.has(row.place)) return;
    const lowest = lowestAbove.get(row.overall);
    if (!lowest || lowest.rank < row.rank) return;
    const why = `${placeInWords(dataset, lowest.place)} scores more and has rank ${lowest.rank}`;
    return faultAt(document, ["rows", i, "rank"], why, `Should be more than ${lowest.rank}.`);
  });
}

/** For each score the row that stands lowest of those with more. */
function lowestAboveEach(rows: readonly Scored[]): Map<number, Scored | undefined> {
  const lowestAbove = new Map<number, Scored | undefined>();
  let lowest: Scored | undefined;
  for (const row of rows.toSorted((a, b) => b.overall - a.overall)) {
    if (!lowestAbove.has(row.overall)) lowestAbove.set(row.overall, lowest);
    if (!lowest || row.rank > lowest.rank) lowest = row;
  }
  return lowestAbove;
}

function isWithin(rank: number, { from, to }: Interval): boolean {
  return rank >= from && rank <= to;
}

function isScored(row: EditionRow): row is Scored {
  return row.rank !== null && row.overall !== null;
}

function countWords(count: number, one: string, many: string): string {
  if (count === 0) return `no country ${one}`;
  return count === 1 ? `1 country ${one}` : `${count} countries ${many}`;
}

function othersWords(count: number): string {
  if (count === 0) return "none has its score";
  return count === 1 ? "1 other has its score" : `${count} others have its score`;
}
