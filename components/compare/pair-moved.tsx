import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { pageHref } from "@/lib/url/href";
import { type Pair, pairSlug } from "@/lib/views/compare-pair";

type PairMovedProps = { locale: Locale; pair: Pair; title: string; version: DataVersion };

/** A pair asked for in the other order: leads to its page at once, also without script. */
export function PairMoved({ locale, pair, title, version }: PairMovedProps) {
  const href = pageHref(locale, "compare", pairSlug(pair));
  return (
    <PageFrame locale={locale} path={["compare", pairSlug(pair)]} version={version}>
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1 className="text-title-phone">
        <a href={href}>{title}</a>
      </h1>
    </PageFrame>
  );
}
