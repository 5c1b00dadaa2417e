import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { FindLink } from "./find/find-link";
import { LanguageMenu } from "./language-menu";
import { LanguageOffer } from "./language-offer";

/** What the header leads to; the rest of the site is reached from there. */
const PAGES = [
  { id: "rankings", label: "site.rankings" },
  { id: "compare", label: "site.compare" },
  { id: "weights", label: "weights.nav" },
  { id: "models", label: "site.models" },
  { id: "claims", label: "site.claims" },
  { id: "method", label: "site.method" },
  { id: "data", label: "datasets.nav" },
] as const;

/** On a phone one line holds no more; the footer leads there too. */
const IN_FOOTER: readonly string[] = ["data"];

const LINK = "flex min-h-11 items-center no-underline hover:underline";

/** The reader's language where it is another, brand, pages, the finder, languages and the theme. */
export function SiteHeader({ locale, path }: { locale: Locale; path: readonly string[] }) {
  const t = translator(locale);
  return (
    <header className="border-b border-rule">
      <LanguageOffer locale={locale} path={path} />
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-4 wide:gap-x-6 wide:px-6 wide:py-1 min-[75rem]:flex-nowrap">
        <a
          href={pageHref(locale)}
          className={`${LINK} shrink-0 font-semibold text-ink wide:text-lead`}
          dir="ltr"
        >
          {t("site.name")}
        </a>
        <nav
          aria-label={t("site.nav")}
          className="site-pages flex flex-wrap gap-x-2 max-wide:order-last max-wide:w-full max-wide:text-note wide:gap-x-4 min-[75rem]:shrink-0"
        >
          {PAGES.map(({ id, label }) => (
            <a
              key={id}
              href={pageHref(locale, id)}
              className={`${LINK} text-ink ${IN_FOOTER.includes(id) ? "max-wide:hidden" : ""}`}
              aria-current={path[0] === id ? "true" : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
        <div className="ms-auto flex min-w-0 items-center gap-x-3 wide:gap-x-4">
          <FindLink locale={locale} />
          <LanguageMenu locale={locale} path={path} />
          <label className="needs-script shrink-0 text-note text-quiet">
            <span className="sr-only">{t("site.theme")}</span>
            <select data-theme-choice="" className="min-h-11 bg-paper text-quiet">
              <option value="system">{t("site.themeSystem")}</option>
              <option value="light">{t("site.themeLight")}</option>
              <option value="dark">{t("site.themeDark")}</option>
            </select>
          </label>
        </div>
      </div>
    </header>
  );
}
