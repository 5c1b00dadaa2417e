import type { RankLineProps } from "@/components/robustness/rank-line";
import type { RankingTableView } from "@/lib/views/ranking-table";
import type { IntervalColumns } from "@/lib/views/robustness/interval-column";

export type BesideRanks = { name: string; byId: ReadonlyMap<string, RankLineProps> };

/** The chosen interval of each row by its id, with all that draws it; null where none is chosen. */
export function besideRanks(
  { rows }: RankingTableView,
  { columns, recomputed }: IntervalColumns,
  kind: string | null,
): BesideRanks | null {
  const column = columns.find(({ id }) => id === kind);
  if (!column) return null;
  const { name, isRecomputed, intervals } = column;
  const byId = new Map(
    rows.flatMap(({ id, rank }, at) => {
      const interval = intervals[at];
      if (!interval) return [];
      const [from, to] = interval;
      const dot = isRecomputed ? (recomputed[at] ?? null) : rank;
      return [[id, { interval: { from, to }, count: rows.length, rank: dot, isRecomputed }] as const];
    }),
  );
  return { name, byId };
}
