import type { Robustness } from "@/lib/data/load-robustness";
import { formatRankInterval } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { INTERVAL_KINDS, isRecomputed, kindName } from "./interval-kinds";
import { rankIntervals } from "./rank-intervals";

/**
 * The ranks that a place takes, a row for each thing that is varied, on one axis from 1 to `count`: the published rank
 * stands on the row of the printed scores, the recomputed one on the others.
 */
export function toRankIntervalPicture(
  locale: Locale,
  robustness: Robustness,
  place: string,
  summary: string,
) {
  const t = translator(locale);
  const { basis, loaded } = robustness;
  const { rank: published } = present(
    loaded.rows.find((row) => row.place === place),
    `row of ${place}`,
  );
  const recomputed = robustness.recomputedRank.get(place) ?? null;
  const intervals = rankIntervals(robustness, place);
  const count = loaded.rows.length;
  return {
    count,
    summary,
    heads: {
      kind: t("robustness.kind"),
      ranks: t("robustness.ranks"),
      first: t("country.ordinal", { rank: 1 }),
      last: t("country.ordinal", { rank: count }),
    },
    marks: {
      published: t("robustness.markPublished", { rank: published }),
      recomputed: recomputed === null ? null : t("robustness.markRecomputed", { rank: recomputed, basis }),
    },
    rows: INTERVAL_KINDS.flatMap((kind) => {
      const interval = intervals[kind];
      if (!interval) return [];
      return {
        kind,
        label: kindName(t, kind, basis),
        interval,
        text: formatRankInterval(interval.from, interval.to),
        rank: isRecomputed(kind) ? recomputed : published,
        isRecomputed: isRecomputed(kind),
      };
    }),
  };
}

export type RankIntervalPictureView = ReturnType<typeof toRankIntervalPicture>;
