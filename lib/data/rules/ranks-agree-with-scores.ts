import { rankInterval } from "@/lib/ranking/rank-interval";
import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { placeInWords } from "../place-in-words";
import type { Edition, EditionRow } from "../schema";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

type Scored = EditionRow & { rank: number; overall: number };

/** Equal printed scores may stand in any order: the publisher ranked before rounding. */
export const ranksAgreeWithScores: Rule = {
  name: "ranks-agree-with-scores",
  why: "A country that scores more stands higher; where that fails, the rank or the score is wrong.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition }) =>
      edition.value.coverage.partial ? orderFaults(dataset, edition) : intervalFaults(dataset, edition),
    );
  },
};

/** All are here, so the printed scores bound each rank from both sides. */
function intervalFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  const scores = value.rows.filter(isScored).map((row) => row.overall);
  return value.rows.flatMap((row, i) => {
    if (!isScored(row)) return [];
    const { from, to } = rankInterval(row.overall, scores);
    if (row.rank >= from && row.rank <= to) return [];
    const name = placeInWords(dataset, row.place);
    const why = `${countWords(from - 1, "scores", "score")} more than ${name} and ${othersWords(to - from)}`;
    const remedy = from === to ? `Should be ${from}.` : `Should be ${from} to ${to}.`;
    return [faultAt(document, ["rows", i, "rank"], why, remedy)];
  });
}

/** Some are missing, so ranks have gaps and only their order can be judged. */
function orderFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  const scored = value.rows.filter(isScored);
  return value.rows.flatMap((row, i) => {
    if (!isScored(row)) return [];
    const above = scored.filter((other) => other.overall > row.overall);
    const lowest = above.sort((a, b) => b.rank - a.rank)[0];
    if (!lowest || lowest.rank < row.rank) return [];
    const why = `${placeInWords(dataset, lowest.place)} scores more and has rank ${lowest.rank}`;
    return [faultAt(document, ["rows", i, "rank"], why, `Should be more than ${lowest.rank}.`)];
  });
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
