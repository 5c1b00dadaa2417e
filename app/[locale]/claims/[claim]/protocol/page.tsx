import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { ProtocolPage } from "@/components/claims/protocol-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion, loadClaims, loadPairedRuns, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { openClaims, toProtocolPage } from "@/lib/views/protocol/protocol-page";

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; claim: string }> };

export function generateStaticParams() {
  return openClaims(loadClaims(), loadModelData()).map(({ id }) => ({ claim: id }));
}

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, claim: id } = await params;
  const models = loadModelData();
  const claim = openClaims(loadClaims(), models).find((candidate) => candidate.id === id);
  if (!isFinishedLocale(locale) || !claim) notFound();
  return {
    locale,
    view: toProtocolPage(locale, claim, { models, pairedRuns: loadPairedRuns(), parties: loadParties() }),
  };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.claims")}`,
    description: view.intro,
    alternates: alternates(locale, "claims", view.claim, "protocol"),
  };
}

export default async function Protocol({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["claims", view.claim, "protocol"], view.title)]} />
      <ProtocolPage locale={locale} view={view} version={dataVersion()} />
    </>
  );
}
