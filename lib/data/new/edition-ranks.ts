import { rankInterval } from "@/lib/ranking/rank-interval";
import type { Head } from "./edition-head";
import { englishName } from "./place-names";
import { type Problem, problemAt } from "./problem";
import type { Row } from "./read-edition-rows";

/** Ranks of ours that the CSV file holds are kept: they may rest on finer scores than it has. */
export function isRankedHere({ rankedBy }: Head, rows: readonly Row[]): boolean {
  return rankedBy === "us" && rows.every(({ rank }) => rank === null);
}

/** Of equal printed scores nobody but the publisher can say which is ahead. */
export function tieProblems(rows: readonly Row[], aggregates: readonly string[]): Problem[] {
  const first = new Map<number, Row>();
  return rows.flatMap((row) => {
    if (row.overall === null || aggregates.includes(row.place)) return [];
    const before = first.get(row.overall);
    if (!before) {
      first.set(row.overall, row);
      return [];
    }
    const why = `${englishName(before.place)} in row ${before.line} has this score too, so we cannot rank the two`;
    return [
      problemAt(
        { row: row.line, value: String(row.overall) },
        why,
        "Give their scores with more digits, or a column rank that was made of finer ones.",
      ),
    ];
  });
}

/** Without a score, and for a union, there is no rank. */
export function rankRows(rows: readonly Row[], aggregates: readonly string[]): Row[] {
  const isScored = (row: Row): row is Row & { overall: number } =>
    row.overall !== null && !aggregates.includes(row.place);
  const scores = rows.filter(isScored).map(({ overall }) => overall);
  return rows.map((row) => ({
    ...row,
    rank: isScored(row) ? rankInterval(row.overall, scores).from : null,
  }));
}

/** By rank; a row without one before the first that scores less, or last. Rows of one rank keep their order. */
export function inOrder(rows: readonly Row[]): Row[] {
  const isRanked = (row: Row): row is Row & { rank: number } => row.rank !== null;
  const ordered: Row[] = rows.filter(isRanked).sort((a, b) => a.rank - b.rank);
  for (const row of rows.filter(({ rank }) => rank === null)) {
    const { overall } = row;
    const at =
      overall === null ? -1 : ordered.findIndex((other) => other.overall !== null && other.overall < overall);
    ordered.splice(at === -1 ? ordered.length : at, 0, row);
  }
  return ordered;
}
