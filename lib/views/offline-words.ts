import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** What is said below a page without a connection; `{date}` and `{hash}` are left to fill in. */
export type OfflineWords = { offline: string; unreached: string; newer: string; load: string };

export function toOfflineWords(locale: Locale): OfflineWords {
  const t = translator(locale);
  const slots = { date: "{date}", hash: "{hash}" };
  return {
    offline: t("offline.offline", slots),
    unreached: t("offline.unreached", slots),
    newer: t("offline.newer"),
    load: t("offline.load"),
  };
}
