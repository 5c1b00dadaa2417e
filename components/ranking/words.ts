import { provenanceWords } from "@/components/ui/provenance-words";
import type { Translator } from "@/lib/i18n/translate";

/** The island's words, put in on the server; `{country}` and the like are left in where a name goes. */
export function rankingWords(t: Translator, count: number) {
  const country = "{country}";
  return {
    rank: t("measure.rank"),
    figure: t("ranking.figure", { figure: "{figure}", value: "{value}" }),
    country: t("measure.country"),
    search: t("ranking.search"),
    searchHint: t("ranking.searchHint"),
    sortBy: t("ranking.sortBy"),
    sortedBy: t("ranking.sortedBy", { column: "{column}" }),
    byRank: t("ranking.default"),
    byName: t("ranking.byName"),
    facets: t("ranking.facets"),
    facetsTitle: t("ranking.facetsTitle"),
    facetsText: t("ranking.facetsText"),
    none: t("ranking.none"),
    dropped: t("ranking.dropped"),
    scrolls: t("ranking.scrolls"),
    pin: t("ranking.pin", { country }),
    pillars: t("ranking.pillars", { country }),
    profile: t("ranking.profile"),
    inTable: t("ranking.inTable"),
    ladderHelp: t("ranking.ladderHelp"),
    reports: t("provenance.confirmations"),
    source: t("provenance.all"),
    filters: t("ranking.filters"),
    region: t("ranking.region"),
    income: t("ranking.income"),
    group: t("ranking.group"),
    any: { region: t("ranking.anyRegion"), income: t("ranking.anyIncome"), group: t("ranking.anyGroup") },
    filterNote: t("ranking.filterNote"),
    withinNote: t("ranking.withinNote"),
    /** By the rank among those shown; `{count}` is left in. */
    within: [
      "",
      ...Array.from({ length: count }, (_, i) => t("ranking.within", { rank: i + 1, count: "{count}" })),
    ],
    shown: Array.from({ length: count + 1 }, (_, shown) => t("ranking.shown", { shown, count })),
    beside: t("robustness.beside"),
    nothingBeside: t("robustness.nothing"),
    provenance: provenanceWords(t),
  };
}

export type RankingWords = ReturnType<typeof rankingWords>;
