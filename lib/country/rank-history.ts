import { ranksAmongCommon } from "@/lib/compare/ranks-among-common";
import type { Edition } from "@/lib/data/schema";
import { present } from "@/lib/present";

type RankedEdition = {
  edition: Pick<Edition, "edition" | "coverage" | "pillars">;
  rows: readonly { place: string; rank: number }[];
};

export type RankHistory = {
  /** How many places all these editions rank. */
  count: number;
  /** Oldest first; `rank` is among the common places, `joined` says that a line may lead to the next one. */
  points: { edition: string; rank: number; joined: boolean }[];
};

/**
 * The ranks of a place over the complete editions that rank it, among the places that all of these rank; null with
 * fewer than two such editions. A partial edition cannot be compared, as we do not know whom else it ranks.
 *
 * @param editions of one index, oldest first
 */
export function rankHistory(editions: readonly RankedEdition[], place: string): RankHistory | null {
  const ranking = editions.filter(
    ({ edition, rows }) => !edition.coverage.partial && rows.some((row) => row.place === place),
  );
  if (ranking.length < 2) return null;
  const common = ranksAmongCommon(
    ranking.map(({ edition, rows }) => ({ edition: edition.edition, ranks: rows })),
  );
  return {
    count: common.places.length,
    points: common.editions.map(({ edition, ranks }, i) => ({
      edition,
      rank: present(
        ranks.find((one) => one.place === place),
        `rank of ${place}`,
      ).rank,
      joined: keepsMethod(ranking[i]?.edition, ranking[i + 1]?.edition),
    })),
  };
}

/**
 * Whether a line may lead from one edition to the next: only where both name pillars of their own and these are the
 * same, as Government AI Readiness does from 2020 to 2024. An edition that names none has those of its index's newest,
 * which says nothing of its method: the Global AI Index kept its seven pillars and changed what is in them.
 */
export function keepsMethod(
  one: Pick<Edition, "pillars"> | undefined,
  next: Pick<Edition, "pillars"> | undefined,
): boolean {
  const [a, b] = [one?.pillars ?? [], next?.pillars ?? []];
  return a.length > 0 && a.join() === b.join();
}
