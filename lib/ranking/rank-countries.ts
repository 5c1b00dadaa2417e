import type { Edition, EditionRow } from "@/lib/data/schema";
import { type RankInterval, rankInterval } from "./rank-interval";

export type RankedCountry = Omit<EditionRow, "rank" | "overall"> & {
  rank: number;
  overall: number;
  /** The ranks that the printed scores alone allow; wider than one where others print the same score. */
  interval: RankInterval;
  /** Who prints the same score, in the publisher's order, this country among them. */
  sameScore: string[];
};

/**
 * The ranked countries of an edition in the publisher's order. Aggregates and rows without a rank or an overall
 * score are left out and count nowhere.
 */
export function rankCountries(edition: Pick<Edition, "rows">): RankedCountry[] {
  const ranked = edition.rows.flatMap(({ rank, overall, ...row }) =>
    rank === null || overall === null ? [] : [{ ...row, rank, overall }],
  );
  ranked.sort((a, b) => a.rank - b.rank);
  const scores = ranked.map((row) => row.overall);
  return ranked.map((row) => ({
    ...row,
    interval: rankInterval(row.overall, scores),
    sameScore: ranked.filter((other) => other.overall === row.overall).map((other) => other.place),
  }));
}
