import { FactList } from "@/components/data/fact-list";
import { Remarks } from "@/components/data/remarks";
import { MeasuredPanels } from "@/components/models/measured-panels";
import { PageFrame } from "@/components/site/page-frame";
import { PaintAfter } from "@/components/site/paint-after";
import type { DataVersion } from "@/components/site/site-footer";
import { measuredWords } from "@/components/ui/provenance-words";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import type { BenchmarkSection, BenchmarkPage as View } from "@/lib/views/benchmark-page";
import { BenchmarkResults } from "./benchmark-results";

type BenchmarkPageProps = { locale: Locale; view: View; version: DataVersion };

/** One benchmark: what it asks, its results table by table, and its parts, which never count. */
export function BenchmarkPage({ locale, view, version }: BenchmarkPageProps) {
  const t = translator(locale);
  const { id, whole, parts } = view;
  const panels = [whole, ...parts].flatMap(({ results }) => results.map(({ panel }) => panel));
  return (
    <PageFrame locale={locale} path={["benchmarks", id]} version={version}>
      {/* Later rows widen columns. */}
      <PaintAfter id="ways-on" />
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={view.title} />
      </h1>
      <p className="mt-4 font-semibold wide:text-lead">{view.language}</p>
      <Section section={whole} t={t} heading="h2" />
      {parts.length > 0 && (
        <section className="mt-16">
          <h2 className="mb-3 text-section">{t("benchmarks.parts")}</h2>
          {parts.map((part) => (
            <details key={part.id} className="border-rule border-t">
              <summary className="fold font-semibold">
                <bdi>{part.name}</bdi>
              </summary>
              <div id={part.id}>
                <Section section={part} t={t} heading="h3" />
              </div>
            </details>
          ))}
        </section>
      )}
      <p id="ways-on" className="mt-10 flex flex-wrap gap-x-6">
        <a href={pageHref(locale, "benchmarks")} className="flex min-h-11 items-center">
          {t("benchmarks.all")}
        </a>
        <a href={pageHref(locale, "tables")} className="flex min-h-11 items-center">
          {t("tables.all")}
        </a>
      </p>
      <MeasuredPanels
        panels={panels}
        measuredBy={view.measuredBy}
        page={absoluteHref(pageHref(locale, "benchmarks", id))}
        words={measuredWords(t)}
      />
    </PageFrame>
  );
}

type SectionProps = { section: BenchmarkSection; t: Translator; heading: "h2" | "h3" };

function Section({ section, t, heading: Heading }: SectionProps) {
  const { proxy, results, resultsTitle, remarks } = section;
  const facts = section.facts.map(({ term, text, href, inEnglish }) => ({
    term,
    text: href ? (
      <a href={href} className="inline-flex min-h-6 items-center">
        <bdi lang={inEnglish ? "en" : undefined}>{text}</bdi>
      </a>
    ) : (
      <bdi lang={inEnglish ? "en" : undefined}>{text}</bdi>
    ),
  }));
  const words = {
    model: t("models.model"),
    result: t("benchmarks.result"),
    interval: t("scatter.interval"),
    notKnown: t("scatter.notKnown"),
    whoMeasured: t("measured.open"),
  };
  return (
    <>
      {proxy && <p className="mt-2 max-w-measure">{proxy}</p>}
      <div className="facts mt-4">
        <FactList facts={facts} />
      </div>
      <Remarks remarks={remarks} title={t("datasets.remarks")} />
      <Heading className={Heading === "h2" ? "mt-6 text-section" : "mt-4 font-semibold"}>
        {resultsTitle}
      </Heading>
      {results.some(({ hasIntervals }) => hasIntervals) && (
        <p className="max-w-measure text-note text-quiet">{t("benchmarks.interval")}</p>
      )}
      {results.map((view) => (
        <BenchmarkResults key={view.key} view={view} words={words} heading={Heading === "h2" ? "h3" : "h4"} />
      ))}
    </>
  );
}
