import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { AgreementPage } from "@/components/agreement/agreement-page";
import { JsonLd } from "@/components/site/json-ld";
import { PageMoved } from "@/components/site/page-moved";
import { drawnChart } from "@/lib/charts/drawn-chart";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { joinSentences } from "@/lib/i18n/punctuation";
import { alternates } from "@/lib/url/alternates";
import { toAgreementLinks } from "@/lib/views/agreement-lines";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs, agreementSlug, readAgreementSlug } from "@/lib/views/agreement-pair";

export const dynamicParams = false;

export function generateStaticParams() {
  return agreementPairs(loadNewestEditions()).flatMap(({ a, b }) => [
    { pair: agreementSlug({ a, b }) },
    { pair: agreementSlug({ a: b, b: a }) },
  ]);
}

type PageProps = { params: Promise<{ locale: string; pair: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, pair: slug } = await params;
  const pair = readAgreementSlug(slug, agreementPairs(loadNewestEditions()));
  if (!isFinishedLocale(locale) || !pair) notFound();
  const view = toAgreementPage(locale, pair, loadPlace);
  return { locale, view, turned: pair.turned, path: ["agreement", view.slug], version: dataVersion() };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view, turned, path } = await read(params);
  return {
    title: view.title,
    description: joinSentences(view.sentences),
    alternates: alternates(locale, ...path),
    ...(turned ? { robots: "noindex" } : {}),
  };
}

export default async function Agreement({ params }: PageProps) {
  const { locale, view, turned, path, version } = await read(params);
  if (turned) return <PageMoved locale={locale} path={path} title={view.title} version={version} />;
  const others = toAgreementLinks(locale, loadNewestEditions()).filter(({ slug }) => slug !== view.slug);
  const drawn = drawnChart(view.input);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, path, view.title)]} />
      <AgreementPage locale={locale} view={view} drawn={drawn} others={others} version={version} />
    </>
  );
}
