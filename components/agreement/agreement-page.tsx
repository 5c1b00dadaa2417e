import { AgreementChart } from "@/components/charts/agreement-chart";
import { FigureFrame } from "@/components/charts/figure-frame";
import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { PageFrame } from "@/components/site/page-frame";
import { PaintAfter } from "@/components/site/paint-after";
import type { DataVersion } from "@/components/site/site-footer";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Locale } from "@/lib/i18n/locales";
import { joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { AgreementLink } from "@/lib/views/agreement-lines";
import type { AgreementPageView } from "@/lib/views/agreement-page";
import { figureUses } from "@/lib/views/figure-uses";
import { AgreementLinks } from "./agreement-links";
import { AgreementSources, panelOf } from "./agreement-sources";
import { AgreementTable } from "./agreement-table";
import { CommonTable } from "./common-table";

type AgreementPageProps = {
  locale: Locale;
  view: AgreementPageView;
  /** The key of the picture as it was drawn. */
  drawn: string | null;
  /** The other pairs of indices. */
  others: readonly AgreementLink[];
  version: DataVersion;
};

const LINK = "flex min-h-11 items-center";

/** Two indices over the countries that both cover: how far they agree, who they disagree on, and everybody. */
export function AgreementPage({ locale, view, drawn, others, version }: AgreementPageProps) {
  const t = translator(locale);
  const { editions, words, texts, notCounted } = view;
  return (
    <PageFrame locale={locale} path={["agreement", view.slug]} version={version}>
      {/* Later rows of the largest differences, which stand before it, widen columns. */}
      <PaintAfter id="table" />
      <p className="text-note text-quiet wide:text-base">
        {editions.map(({ covers }) => covers).join(" · ")}
      </p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure wide:text-lead">{joinSentences(view.sentences)}</p>
      <p className="mt-2 max-w-measure text-quiet">{joinSentences(view.cautions)}</p>
      <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-2">
        <Figure term={t("agreement.rho")} text={words.rho} />
        <Figure term={t("agreement.tau")} text={words.tau} />
      </dl>
      <p>
        <a href={`${pageHref(locale, "method")}#agreement`} className={`${LINK} text-note`}>
          {t("compare.method")}
        </a>
      </p>
      <div className="mt-8 grid gap-x-16 gap-y-16 wide:grid-cols-2">
        <section>
          <FigureFrame
            {...view.figure}
            title={t("agreement.pictureTitle")}
            subtitle={texts.pictureNote}
            panels={editions.map((edition) => ({ id: panelOf(edition), text: edition.name }))}
            table={{ href: "#table", text: texts.tableTitle }}
            uses={figureUses(locale)}
          >
            <Island name="agreement" of={AgreementChart} props={{ input: view.input, drawn }} />
          </FigureFrame>
        </section>
        <section>
          <h2 className="text-section">{t("agreement.largestTitle")}</h2>
          <p className="mt-2 mb-4 max-w-measure text-quiet">{texts.largestNote}</p>
          <AgreementTable locale={locale} view={view} />
        </section>
      </div>
      <section className="mt-16">
        <h2 className="max-w-[34ch] text-section">{texts.tableTitle}</h2>
        <p className="mt-2 mb-4 max-w-measure text-quiet">{joinSentences([texts.tableNote, notCounted])}</p>
        <CommonTable
          rows={view.rows}
          heads={view.heads}
          label={texts.tableTitle}
          scrolls={t("ranking.scrolls")}
        />
        <AgreementSources editions={editions} label={t("provenance.all")} />
      </section>
      <p className="mt-10 flex flex-wrap gap-x-6">
        {editions.map(({ id, ranking }) => (
          <a key={id} href={ranking.href} className={LINK}>
            {ranking.text}
          </a>
        ))}
        <a href={pageHref(locale, "compare")} className={LINK}>
          {t("agreement.compare")}
        </a>
      </p>
      <AgreementLinks links={others} title={t("agreement.others")} />
      {editions.map((edition) => (
        <ProvenancePanel
          key={edition.id}
          id={panelOf(edition)}
          words={provenanceWords(t)}
          provenance={edition.provenance}
        />
      ))}
      <IslandScript page="agreement" />
    </PageFrame>
  );
}

function Figure({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="text-note text-quiet">{term}</dt>
      <dd className="font-semibold text-lead">{text}</dd>
    </div>
  );
}
