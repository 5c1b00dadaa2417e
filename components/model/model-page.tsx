import { VerdictMark } from "@/components/claims/verdict-mark";
import { MeasuredPanels } from "@/components/models/measured-panels";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { measuredWords } from "@/components/ui/provenance-words";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import type { ModelPageView } from "@/lib/views/model/model-page";
import { ModelFacts } from "./model-facts";
import { ModelResults } from "./model-results";

type ModelPageProps = { locale: Locale; view: ModelPageView; version: DataVersion };

/** A model: facts with their sources, versions, claims, and what was measured of it; whole without script. */
export function ModelPage({ locale, view, version }: ModelPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={["models", view.id]} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={view.title} />
      </h1>
      <p className="mt-4 flex flex-wrap gap-x-6">
        {view.compare && (
          <a href={view.compare} className="flex min-h-11 items-center">
            {t("modelPage.compare")}
          </a>
        )}
        <a href={pageHref(locale, "models", "choose")} className="flex min-h-11 items-center">
          {t("modelPage.choose")}
        </a>
      </p>
      <ModelFacts
        view={view}
        words={{
          title: t("modelPage.factsTitle"),
          note: t("modelPage.factsNote"),
          maker: t("modelPage.maker"),
          country: t("modelPage.country"),
          prices: t("modelPage.prices"),
          table: t("modelPage.priceTable"),
          notKnown: t("modelPage.notKnown"),
        }}
      />
      <h2 className="mt-16 text-section">{t("modelPage.resultsTitle")}</h2>
      <p className="mt-2 max-w-measure text-quiet">
        {t(view.results.length > 0 ? "modelPage.resultsNote" : "modelPage.resultsNone")}
      </p>
      <ModelResults
        domains={view.results}
        words={{
          benchmark: t("models.benchmark"),
          result: t("modelPage.result"),
          place: t("modelPage.placeHead"),
          language: t("modelPage.language"),
          whoMeasured: t("measured.open"),
          lowConfidence: t("modelPage.lowConfidence"),
          folded: t("modelPage.folded"),
        }}
      />
      {view.family.length > 1 && (
        <section className="mt-16">
          <h2 className="text-section">{t("modelPage.family")}</h2>
          <p className="mt-2 max-w-measure text-quiet">{t("modelPage.familyNote")}</p>
          <ol className="mt-2">
            {view.family.map(({ id, name, date, href }) => (
              <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-4 border-rule border-t">
                {href && id !== view.id ? (
                  <a href={href} className="flex min-h-11 items-center">
                    <span>
                      <bdi>{name}</bdi>
                    </span>
                  </a>
                ) : (
                  <span className={id === view.id ? "font-semibold" : undefined}>
                    <bdi>{name}</bdi>
                  </span>
                )}
                <span className="text-quiet">{date}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="mt-16">
        <h2 className="text-section">{t("modelPage.claims")}</h2>
        {view.claims.length === 0 && <p className="mt-2 text-quiet">{t("modelPage.claimsNone")}</p>}
        <ul className="mt-2">
          {view.claims.map(({ id, short, href, verdict }) => (
            <li key={id} className="border-rule border-t py-2">
              <a href={href} className="inline-flex min-h-11 items-center">
                {short}
              </a>{" "}
              <VerdictMark {...verdict} />
            </li>
          ))}
        </ul>
      </section>
      <MeasuredPanels
        panels={view.panels}
        measuredBy={view.measuredBy}
        page={absoluteHref(pageHref(locale, "models", view.id))}
        words={measuredWords(t)}
      />
    </PageFrame>
  );
}
