import type { Edition, EditionRow } from "@/lib/data/schema";
import { type RankInterval, rankInterval } from "./rank-interval";

/** A ranked row of an edition; of a partial edition we may hold the rank alone. */
export type RankedRow = Omit<EditionRow, "rank"> & {
  rank: number;
  /** The ranks that the printed scores alone allow; null where we do not hold the scores of all. */
  interval: RankInterval | null;
  /** Who prints the same score, in the publisher's order, this country among them; empty likewise. */
  sameScore: string[];
};

/** A row of an edition of which we hold every score. */
export type RankedCountry = RankedRow & { overall: number; interval: RankInterval };

type Rows = Pick<Edition, "rows"> & Partial<Pick<Edition, "coverage">>;

/** The ranked rows of an edition in the publisher's order. Aggregates and rows without a rank count nowhere. */
export function rankRows(edition: Rows): RankedRow[] {
  const scored = new Map(rankCountries(edition).map((country) => [country.place, country]));
  return inOrder(edition).map((row) => scored.get(row.place) ?? { ...row, interval: null, sameScore: [] });
}

/**
 * The same where we hold the score of every ranked place; otherwise none, since the scores we hold would then say
 * nothing of the ranks in between. Rows without an overall score that are not ranked are left out.
 */
export function rankCountries(edition: Rows): RankedCountry[] {
  const ranked = inOrder(edition).flatMap(({ overall, ...row }) =>
    overall === null ? [] : [{ ...row, overall }],
  );
  if (edition.coverage?.partial) return [];
  const scores = ranked.map((row) => row.overall);
  return ranked.map((row) => ({
    ...row,
    interval: rankInterval(row.overall, scores),
    sameScore: ranked.filter((other) => other.overall === row.overall).map((other) => other.place),
  }));
}

function inOrder({ rows }: Rows) {
  return rows
    .flatMap(({ rank, ...row }) => (rank === null ? [] : [{ ...row, rank }]))
    .sort((a, b) => a.rank - b.rank);
}
