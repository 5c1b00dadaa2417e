import { dataVersion, loadChanges, loadDatasetEntries } from "@/lib/data/load";
import { toAtomFeed } from "@/lib/export/atom-feed";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

export const dynamic = "force-static";

export function GET() {
  const t = translator(DEFAULT_LOCALE);
  const feed = toAtomFeed({
    name: t("site.name"),
    title: `${t("site.name")}: ${t("changes.title")}`,
    entries: loadDatasetEntries(),
    changes: loadChanges(),
    date: dataVersion().date,
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
