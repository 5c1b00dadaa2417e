import { type FindWords, FOUND_LIMIT } from "@/lib/find/find-index";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** What the finder says, finished: its script carries no message parser. */
export function toFindWords(locale: Locale): FindWords {
  const t = translator(locale);
  return {
    kinds: {
      country: t("find.country"),
      page: t("find.page"),
      ranking: t("find.ranking"),
      map: t("find.map"),
      weights: t("find.weights"),
      aheadOrBehind: t("find.aheadOrBehind"),
      agreement: t("find.agreement"),
      claim: t("find.claim"),
      pair: t("find.pair"),
      model: t("find.model"),
      table: t("find.table"),
      benchmark: t("find.benchmark"),
      dataset: t("find.dataset"),
    },
    shown: Array.from({ length: FOUND_LIMIT + 1 }, (_, count) => t("find.shown", { count })),
    more: t("find.more"),
    nearest: t("find.nearest"),
    none: t("find.none"),
    nearestToAddress: t("find.nearestToAddress"),
  };
}
