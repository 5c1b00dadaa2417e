import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { provenanceWords } from "@/components/ui/provenance-words";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import type { CompareAcross } from "@/lib/views/compare-across";
import type { toComparePage } from "@/lib/views/compare-page";
import { preparedPairs } from "@/lib/views/compare-pair";
import { figureUses } from "@/lib/views/figure-uses";
import { CompareExplorer } from "./compare-explorer";
import { PairLinks } from "./pair-links";

type ComparePageProps = {
  locale: Locale;
  view: ReturnType<typeof toComparePage>;
  across: CompareAcross;
  drawings: Readonly<Record<string, string>>;
  version: DataVersion;
};

/** The compare page: the five in its HTML, everything else by choice. */
export function ComparePage({ locale, view, across, drawings, version }: ComparePageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={["compare"]} version={version}>
      <p className="without-script mb-4 max-w-measure">
        {t("compare.staticNote")} <a href="#pairs">{t("compare.pairs")}</a>
      </p>
      <Island
        name="compare"
        of={CompareExplorer}
        props={{
          ...view,
          across,
          language: locale,
          page: absoluteHref(pageHref(locale, "compare")),
          direction: languageOf(locale).direction,
          drawings,
          provenanceWords: provenanceWords(t),
          uses: figureUses(locale),
        }}
      />
      <PairLinks locale={locale} pairs={preparedPairs()} texts={view.texts} title={t("compare.pairs")} />
      <IslandScript page="compare" />
    </PageFrame>
  );
}
