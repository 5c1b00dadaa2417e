import type { Locale } from "@/lib/i18n/locales";
import { pageHref } from "@/lib/url/href";
import { PageFrame } from "./page-frame";
import type { DataVersion } from "./site-footer";

type PageMovedProps = {
  locale: Locale;
  /** The address of the page itself, below its language. */
  path: readonly string[];
  title: string;
  version: DataVersion;
};

/** A second address of a page: leads to it at once, also without script. */
export function PageMoved({ locale, path, title, version }: PageMovedProps) {
  const href = pageHref(locale, ...path);
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1 className="text-title-phone">
        <a href={href}>{title}</a>
      </h1>
    </PageFrame>
  );
}
