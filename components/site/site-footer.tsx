import { formatDate } from "@/lib/i18n/format";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { absoluteHref, pageHref, siteHref } from "@/lib/url/href";

export type DataVersion = { date: string; hash: string };

type SiteFooterProps = {
  locale: Locale;
  /** Of the page that it stands on, which paper names. */
  path: readonly string[];
  version: DataVersion;
};

/** Where a sentence is checked, how a picture is embedded, where the data is, what changed in it, who keeps it, who can read it, and what is kept for reading offline. */
const PAGES = [
  { id: "check", label: "check.nav" },
  { id: "embed", label: "embed.nav" },
  { id: "data", label: "datasets.nav" },
  { id: "changes", label: "changes.nav" },
  { id: "about", label: "about.nav" },
  { id: "accessibility", label: "accessibility.nav" },
  { id: "offline", label: "offline.nav" },
] as const;

/** Which data this page shows, where the site's source is, and what may be done with both. */
export function SiteFooter({ locale, path, version }: SiteFooterProps) {
  const t = translator(locale);
  const link = "flex min-h-11 items-center";
  return (
    <footer className="mt-16 border-rule border-t">
      <div className="mx-auto max-w-page px-4 py-6 text-note text-quiet wide:px-6">
        <a href={`${REPOSITORY_URL}/blob/main/CONTRIBUTING.md`} className={`${link} text-base`}>
          {t("site.correct")}
        </a>
        <ReadBy locale={locale} />
        <nav aria-label={t("about.footer")} className="flex flex-wrap items-center gap-x-6 text-base">
          {PAGES.map(({ id, label }) => (
            <a key={id} href={pageHref(locale, id)} className={link}>
              {t(label)}
            </a>
          ))}
        </nav>
        <p className="print-only" data-own-address="">
          {absoluteHref(pageHref(locale, ...path))}
        </p>
        <div className="flex flex-wrap items-center gap-x-6">
          <p data-version={version.hash} data-date={version.date}>
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

/** Whether a native editor has read the words of this language, and how to be one. */
function ReadBy({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { readBy } = languageOf(locale);
  return (
    <p className="py-2">
      {readBy === null ? t("site.unread") : t("site.read", { name: readBy })}{" "}
      <a href={`${REPOSITORY_URL}/blob/main/docs/translating.md`} className="underline">
        {t("site.readHelp")}
      </a>
    </p>
  );
}
