import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** What an embed says besides its picture, finished: its scripts carry no message parser. */
export function toEmbedWords(locale: Locale) {
  const t = translator(locale);
  return {
    site: t("site.name"),
    dropped: t("compare.dropped"),
    unknown: t("compare.unknownParameter", { value: "{value}" }),
    failed: t("embed.failed"),
    missing: t("embed.missing"),
    offline: t("embed.offline"),
    retry: t("find.retry"),
    needsScript: t("embed.needsScript"),
  };
}
