import { ClaimQuote } from "@/components/claims/claim-quote";
import { ClaimedAndMeasured } from "@/components/claims/claimed-and-measured";
import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { LinkList } from "@/components/ui/link-list";
import { measuredWords } from "@/components/ui/provenance-words";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { figureUses } from "@/lib/views/figure-uses";
import type { ModelsPageView } from "@/lib/views/models-page";
import { ModelsExplorer } from "./models-explorer";

type ModelsPageProps = {
  locale: Locale;
  view: ModelsPageView;
  drawings: Readonly<Record<string, string>>;
  version: DataVersion;
};

/** What was claimed, what was measured and by whom; then every domain, then the ways on. */
export function ModelsPage({ locale, view, drawings, version }: ModelsPageProps) {
  const t = translator(locale);
  const { claimed, island, measuredBy, ways } = view;
  const uses = figureUses(locale);
  return (
    <PageFrame locale={locale} path={["models"]} version={version}>
      <p className="text-note text-quiet wide:text-base">{claimed.words.claimed}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={claimed.title} />
      </h1>
      {claimed.quote && <ClaimQuote quote={claimed.quote} isLead />}
      <h2 className="mt-10 text-section">{claimed.words.measured}</h2>
      <ClaimedAndMeasured view={claimed} drawings={drawings} heading="h3" uses={uses} />
      <p className="mt-4 flex flex-wrap gap-x-6">
        <a href={pageHref(locale, "claims")} className="flex min-h-11 items-center">
          {t("models.toClaims")}
        </a>
        <a href={`${pageHref(locale, "method")}#verdicts`} className="flex min-h-11 items-center">
          {t("verdict.how")}
        </a>
      </p>
      <h2 id="domains" className="mt-10 text-section">
        {t("models.domainsTitle")}
      </h2>
      <p className="mt-2 max-w-measure text-quiet">{t("models.domainsNote")}</p>
      <p className="without-script mt-4 max-w-measure">{t("models.staticNote")}</p>
      <Island
        name="models"
        of={ModelsExplorer}
        props={{
          ...island,
          drawings,
          measuredBy,
          fixed: claimed.frames.flatMap(({ panel }) => panel ?? []),
          page: absoluteHref(pageHref(locale, "models")),
          words: measuredWords(t),
          uses,
        }}
      />
      <h2 id="more" className="mt-16 text-section">
        {t("models.waysTitle")}
      </h2>
      <LinkList links={ways} className="mt-2 flex flex-wrap gap-x-8" />
      <IslandScript page="models" />
    </PageFrame>
  );
}
