import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import { isRecomputed, kindName } from "./interval-kinds";
import { rankIntervals } from "./rank-intervals";

/** What may stand beside the rank in a ranking. */
const COLUMN_KINDS = ["printed-scores", "around-base", "uniform", "any"] as const;

/** A kind that may be chosen, and the ranks of each row in the order of the rows; null where a row has none. */
export type IntervalColumn = {
  id: string;
  /** The name in full. */
  name: string;
  note: string;
  isRecomputed: boolean;
  intervals: (readonly [from: number, to: number] | null)[];
};

/** The columns of rank intervals of an edition: the kinds that are known of some row, and the recomputed ranks. */
export function toIntervalColumns(locale: Locale, robustness: Robustness | undefined) {
  if (!robustness) return { columns: [], recomputed: [] };
  const t = translator(locale);
  const { basis, differing, loaded, recomputedRank } = robustness;
  const byRow = loaded.rows.map(({ place }) => rankIntervals(robustness, place));
  const words = { basis, differing, count: recomputedRank.size };
  const columns = COLUMN_KINDS.map(
    (kind): IntervalColumn => ({
      id: kind,
      name: kindName(t, kind, basis),
      note: isRecomputed(kind) ? t("robustness.columnRecomputed", words) : t("robustness.columnPublished"),
      isRecomputed: isRecomputed(kind),
      intervals: byRow.map((intervals) => toPair(intervals[kind])),
    }),
  );
  return {
    columns: columns.filter(({ intervals }) => intervals.some(Boolean)),
    recomputed: loaded.rows.map(({ place }) => recomputedRank.get(place) ?? null),
  };
}

export type IntervalColumns = ReturnType<typeof toIntervalColumns>;

function toPair(interval: RankInterval | null): [number, number] | null {
  return interval && [interval.from, interval.to];
}
