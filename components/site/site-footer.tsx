import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { pageHref, siteHref } from "@/lib/url/href";

export type DataVersion = { date: string; hash: string };

/** Where the data is, what changed in it, and who keeps it. */
const PAGES = [
  { id: "data", label: "datasets.nav" },
  { id: "changes", label: "changes.nav" },
  { id: "about", label: "about.nav" },
] as const;

/** Which data this page shows, where the site's source is, and what may be done with both. */
export function SiteFooter({ locale, version }: { locale: Locale; version: DataVersion }) {
  const t = translator(locale);
  const link = "flex min-h-11 items-center";
  return (
    <footer className="mt-16 border-rule border-t">
      <div className="mx-auto max-w-page px-4 py-6 text-note text-quiet wide:px-6">
        <a href={`${REPOSITORY_URL}/blob/main/CONTRIBUTING.md`} className={`${link} text-base`}>
          {t("site.correct")}
        </a>
        <nav aria-label={t("about.footer")} className="flex flex-wrap items-center gap-x-6 text-base">
          {PAGES.map(({ id, label }) => (
            <a key={id} href={pageHref(locale, id)} className={link}>
              {t(label)}
            </a>
          ))}
        </nav>
        <div className="flex flex-wrap items-center gap-x-6">
          <p data-version="">
            {t("site.dataVersion", { date: formatDate(locale, version.date), hash: version.hash })}
          </p>
          <a href={REPOSITORY_URL} className={link}>
            {t("site.sourceCode")}
          </a>
          <a href={siteHref("/LICENSE.txt")} className={link}>
            {t("site.licence")}
          </a>
        </div>
      </div>
    </footer>
  );
}
