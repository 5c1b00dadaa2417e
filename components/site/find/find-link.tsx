import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { findIndexHref } from "@/lib/url/data-file";
import { pageHref } from "@/lib/url/href";

/** The way to all countries, which the shell script makes the opener of the finder; it carries the finder's words. */
export function FindLink({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <a
      href={pageHref(locale, "countries")}
      className="find-opener"
      aria-label={t("find.label")}
      data-find=""
      data-index={findIndexHref(locale)}
      data-hint={t("find.hint")}
      data-close={t("find.close")}
      data-loading={t("find.loading")}
      data-failed={t("find.failed")}
      data-retry={t("find.retry")}
      data-all={t("find.all")}
      // The shell says that it opens a dialog before the page's own script may have run.
      suppressHydrationWarning
    >
      <LensIcon />
      <span className="max-[30rem]:hidden min-[75rem]:hidden">{t("find.open")}</span>
      <span className="find-label hidden min-[75rem]:block">{t("find.label")}</span>
      <kbd className="needs-script max-wide:hidden">/</kbd>
    </a>
  );
}

function LensIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M11 11l4 4M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
    </svg>
  );
}
