import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { ClaimPage } from "@/components/claims/claim-page";
import { JsonLd } from "@/components/site/json-ld";
import { drawnChart } from "@/lib/charts/drawn-chart";
import { dataVersion, loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { claimTitle, toClaimView } from "@/lib/views/claim-view";
import { toMeasuredBy } from "@/lib/views/measured-by";

type PageProps = { params: Promise<{ locale: string; claim: string }> };

export function generateStaticParams() {
  return loadClaims().map(({ id }) => ({ claim: id }));
}

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, claim: id } = await params;
  const claim = loadClaims().find((candidate) => candidate.id === id);
  if (!isFinishedLocale(locale) || !claim) notFound();
  const view = toClaimView(locale, claim, loadClaimLookups());
  return { locale, view, title: claimTitle(locale, view) };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view, title } = await read(params);
  return {
    title: `${title} · ${translator(locale)("site.claims")}`,
    description: view.quote.text ?? view.quote.wording?.text ?? title,
    alternates: alternates(locale, "claims", view.id),
  };
}

export default async function OneClaim({ params }: PageProps) {
  const { locale, view, title } = await read(params);
  const chart = view.frame?.chart;
  const lookups = loadClaimLookups();
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["claims", view.id], view.short)]} />
      <ClaimPage
        locale={locale}
        claim={view}
        title={title}
        drawn={chart ? drawnChart(chart.input) : null}
        measuredBy={toMeasuredBy(locale, lookups.models, lookups.parties)}
        version={dataVersion()}
      />
    </>
  );
}
