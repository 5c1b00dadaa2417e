import type { Edition, Index, Source } from "@/lib/data/schema";
import { formatDate } from "@/lib/i18n/format";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { gradeName } from "./provenance";

/** Every index with its editions, the newest first, and what is known of each at a glance. */
export function toIndexList(
  locale: Locale,
  indices: readonly Index[],
  editionsOf: (index: string) => Edition[],
  sourceOf: (id: string) => Source,
) {
  const t = translator(locale);
  return indices.map((index) => ({
    id: index.id,
    name: indexWord(locale, index.id, "name"),
    publisher: index.publisher,
    about: indexWord(locale, index.id, "about"),
    map: { href: pageHref(locale, "rankings", index.id, "map"), text: t("ranking.onMap") },
    editions: editionsOf(index.id)
      .reverse()
      .map((edition, i) => ({
        href: pageHref(locale, "rankings", index.id, edition.edition),
        name: t("rankings.edition", { edition: edition.edition }),
        facts: [
          edition.coverage.partial
            ? t("rankings.partial", { held: edition.rows.length, count: edition.coverage.places })
            : t("rankings.countries", { count: edition.coverage.places }),
          t("rankings.published", { date: formatDate(locale, edition.published) }),
          gradeName(t, sourceOf(edition.source).grade),
          ...(i === 0 ? [t("rankings.newest")] : []),
        ].join(" · "),
      })),
  }));
}

export type IndexListView = ReturnType<typeof toIndexList>;
