import { formatRankInterval } from "@/lib/i18n/format";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import type { TrialKind } from "@/lib/ranking/trials/trial-weights";
import type { WeightsRow } from "./weights-rows";

/** The intervals of a table, in the order of the columns, by the key of their heads. */
export type IntervalKind = "around" | "aroundYours" | "uniform" | "any";

/** What a table knows beside its prepared intervals. */
export type Intervals = {
  /** The trial ranks around the reader's weights by country, where they were run. */
  yours: ReadonlyMap<string, Record<TrialKind, string>> | null;
  /** Whether the exact bounds of the edition are known. */
  bounded: boolean;
};

const NOT_KNOWN = "–";

export function intervalKinds({ yours, bounded }: Intervals): IntervalKind[] {
  return [yours ? "aroundYours" : "around", "uniform", ...(bounded ? (["any"] as const) : [])];
}

/** A country's intervals, one a column: the reader's own trials where they were run, otherwise the prepared ones. */
export function intervalTexts(row: WeightsRow, intervals: Intervals): { kind: IntervalKind; text: string }[] {
  const own = intervals.yours?.get(row.id);
  const texts: Record<IntervalKind, string> = {
    around: row.around,
    aroundYours: own?.["around-base"] ?? NOT_KNOWN,
    uniform: own?.uniform ?? row.uniform,
    any: row.any ?? NOT_KNOWN,
  };
  return intervalKinds(intervals).map((kind) => ({ kind, text: texts[kind] }));
}

/** What the trials gave, by country; the ranks are in the order of the places. */
export function toOwnIntervals(
  ids: readonly string[],
  ranks: Readonly<Record<TrialKind, readonly RankInterval[]>>,
): Map<string, Record<TrialKind, string>> {
  const textOf = (interval: RankInterval | undefined) =>
    interval ? formatRankInterval(interval.from, interval.to) : NOT_KNOWN;
  return new Map(
    ids.map((id, at) => [
      id,
      { "around-base": textOf(ranks["around-base"][at]), uniform: textOf(ranks.uniform[at]) },
    ]),
  );
}
