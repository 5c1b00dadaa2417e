import { MeasuredPanels } from "@/components/models/measured-panels";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { TallPicture } from "@/components/site/tall-picture";
import { measuredWords } from "@/components/ui/provenance-words";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import type { ShownRow } from "@/lib/views/claim-evidence-view";
import type { ClaimView } from "@/lib/views/claim-view";
import { figureUses } from "@/lib/views/figure-uses";
import type { MeasuredBy } from "@/lib/views/measured-by";
import { ClaimQuote } from "./claim-quote";
import { EvidenceFrame } from "./evidence-frame";
import { VerdictMark } from "./verdict-mark";

type ClaimPageProps = {
  locale: Locale;
  claim: ClaimView;
  title: string;
  drawn: string | null;
  measuredBy: readonly MeasuredBy[];
  version: DataVersion;
};

/** One claim: what was said, how we read it, how it stands, and everything that bears on it. */
export function ClaimPage({ locale, claim, title, drawn, measuredBy, version }: ClaimPageProps) {
  const t = translator(locale);
  const { frame, bearing, reading, unsettled, related } = claim;
  const whoMeasured = t("measured.open");
  return (
    <PageFrame locale={locale} path={["claims", claim.id]} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={title} />
      </h1>
      <ClaimQuote quote={claim.quote} isLead />
      {unsettled && (
        <p className="mt-6">
          <VerdictMark {...claim.verdict} /> <span className="block">{unsettled}</span>
        </p>
      )}
      {frame && (
        <EvidenceFrame
          frame={frame}
          drawn={drawn}
          words={{ whoMeasured, emptyFrame: t("models.emptyFrame") }}
          heading="h2"
          uses={figureUses(locale)}
          link={null}
        />
      )}
      <TallPicture locale={locale} path={["claims", claim.id]} />
      {bearing.length > 0 && (
        <section className="mt-6">
          <h2 className="text-section">{t("claims.evidence")}</h2>
          <p className="mt-2">
            <VerdictMark {...claim.verdict} />
          </p>
          <ul className="mt-2 max-w-measure">
            {bearing.map(({ text, href }) => (
              <li key={text}>
                {href ? (
                  <a href={href} className="wide:inline-block wide:min-h-6">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {reading && (
        <section className="mt-6 max-w-measure">
          <h2 className="text-section">{t("claims.reading")}</h2>
          <p className="mt-2">{reading}</p>
        </section>
      )}
      {frame && (
        <>
          <Rows
            title={t("claims.later")}
            note={frame.later.length ? t("claims.laterNote") : t("claims.laterNone")}
            rows={frame.later}
            whoMeasured={whoMeasured}
          />
          {frame.uncounted.length > 0 && (
            <Rows
              title={t("claims.uncounted")}
              note={null}
              rows={frame.uncounted}
              whoMeasured={whoMeasured}
            />
          )}
          <MeasuredPanels
            panels={[frame, ...frame.later, ...frame.uncounted].flatMap(({ panel }) => panel ?? [])}
            measuredBy={measuredBy}
            page={absoluteHref(pageHref(locale, "claims", claim.id))}
            words={measuredWords(t)}
          />
        </>
      )}
      <p className="mt-10 flex flex-wrap gap-x-6">
        {related && (
          <a href={related.href} className="flex min-h-11 items-center">
            {related.text}
          </a>
        )}
        <a href={pageHref(locale, "claims")} className="flex min-h-11 items-center">
          {t("claims.all")}
        </a>
        <a href={pageHref(locale, "models")} className="flex min-h-11 items-center">
          {t("models.toModels")}
        </a>
        <a href={`${pageHref(locale, "method")}#verdicts`} className="flex min-h-11 items-center">
          {t("verdict.how")}
        </a>
      </p>
    </PageFrame>
  );
}

type RowsProps = { title: string; note: string | null; rows: readonly ShownRow[]; whoMeasured: string };

function Rows({ title, note, rows, whoMeasured }: RowsProps) {
  return (
    <section className="mt-6 max-w-measure">
      <h2 className="text-section">{title}</h2>
      {note && <p className="mt-2 text-quiet">{note}</p>}
      <ul>
        {rows.map(({ text, reason, panel }) => (
          <li key={text} className="border-rule border-t py-1">
            {text}
            {reason && <span className="text-note text-quiet">{reason}</span>}{" "}
            <button
              type="button"
              popoverTarget={panel.id}
              className="block min-h-11 text-accent text-note underline"
            >
              {whoMeasured}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
