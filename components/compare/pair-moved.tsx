import { PageMoved } from "@/components/site/page-moved";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { type Pair, pairSlug } from "@/lib/views/compare-pair";

type PairMovedProps = { locale: Locale; pair: Pair; title: string; version: DataVersion };

/** A pair asked for in the other order. */
export function PairMoved({ pair, ...page }: PairMovedProps) {
  return <PageMoved path={["compare", pairSlug(pair)]} {...page} />;
}
