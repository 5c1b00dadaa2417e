import { BreakableText } from "@/components/ui/breakable-text";
import { SMALL_LINK } from "@/components/ui/small-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { DatasetPageView } from "@/lib/views/dataset-page";
import { DownloadLinks } from "./download-links";
import { type Fact, FactList } from "./fact-list";
import { FieldsTable } from "./fields-table";
import { NamedIn } from "./named-in";
import { Remarks } from "./remarks";
import { SourceBlock } from "./source-block";

/** A dataset in full. */
export function DatasetArticle({ locale, dataset }: { locale: Locale; dataset: DatasetPageView }) {
  const t = translator(locale);
  const { name, what, definition, downloads, sources, changes, remarks, fields } = dataset;
  return (
    <article data-dataset={dataset.id}>
      <p className="text-note">
        <a href={pageHref(locale, "data")} className={SMALL_LINK}>
          {t("datasets.all")}
        </a>
      </p>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">
        <NamedIn words={name} />
      </h1>
      <p className="mt-4 max-w-measure text-lead">{what}</p>
      {definition && (
        <p className="mt-2 max-w-measure text-quiet" lang="en" dir="ltr">
          {definition.text}
        </p>
      )}
      <div className="mt-6">
        <FactList facts={factsOf(dataset, locale)} />
      </div>
      <section className="mt-10 max-w-measure" aria-labelledby="downloads">
        <h2 id="downloads" className="text-section">
          {t("datasets.downloads")}
        </h2>
        <div className="mt-2">
          <DownloadLinks downloads={downloads} t={t} />
          {!downloads.offered && <p className="text-quiet">{t("datasets.offStays")}</p>}
        </div>
      </section>
      {sources.length > 0 && (
        <section className="mt-10" aria-labelledby="sources">
          <h2 id="sources" className="text-section">
            {t("datasets.sourcesTitle")}
          </h2>
          {sources.map((source) => (
            <SourceBlock key={source.id} source={source} t={t} />
          ))}
        </section>
      )}
      <section className="mt-10 max-w-measure" aria-labelledby="changes">
        <h2 id="changes" className="text-section">
          {t("datasets.changesTitle")}
        </h2>
        {changes.length === 0 && <p className="mt-2">{dataset.lastChange}</p>}
        <ul>
          {changes.map(({ key, line, summary }) => (
            <li key={key} className="mt-2">
              <span className="text-note text-quiet">{line}</span>
              <span className="block" lang="en" dir="ltr">
                {summary}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Remarks remarks={remarks} title={t("datasets.remarks")} />
      <FieldsTable fields={fields} t={t} />
    </article>
  );
}

function factsOf(dataset: DatasetPageView, locale: Locale): Fact[] {
  const t = translator(locale);
  const { definition, precision, shownOn, file, form } = dataset;
  return [
    { term: t("datasets.publisher"), text: <bdi>{dataset.publisher}</bdi> },
    { term: t("datasets.edition"), text: dataset.edition },
    { term: t("datasets.coverage"), text: dataset.coverage },
    ...(definition ? [{ term: t("datasets.unit"), text: <bdi lang="en">{definition.unit}</bdi> }] : []),
    ...(precision ? [{ term: t("datasets.precision"), text: precision }] : []),
    ...(dataset.order ? [{ term: t("provenance.order"), text: dataset.order }] : []),
    { term: t("datasets.terms"), text: dataset.terms },
    { term: t("datasets.grade"), text: dataset.grade },
    ...(shownOn
      ? [
          {
            term: t("datasets.shownOn"),
            text: (
              <a href={shownOn.href} className={SMALL_LINK}>
                {shownOn.text}
              </a>
            ),
          },
        ]
      : []),
    {
      term: t("datasets.file"),
      text: (
        <a href={file.address} className={SMALL_LINK}>
          <bdi>
            <BreakableText text={file.path} />
          </bdi>
        </a>
      ),
    },
    {
      term: t("correct.title"),
      text: (
        <a href={form} className={SMALL_LINK}>
          {t("correct.form")}
        </a>
      ),
    },
  ];
}
