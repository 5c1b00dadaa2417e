import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { DatasetArticle } from "@/components/data/dataset-article";
import { JsonLd } from "@/components/site/json-ld";
import { PageFrame } from "@/components/site/page-frame";
import { ALLOW_RESTRICTED_DOWNLOADS } from "@/lib/data/allow-restricted";
import { dataVersion, loadChanges, loadDatasetEntries } from "@/lib/data/load";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { describeDataset } from "@/lib/export/json-ld/described-dataset";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { endSentence, joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toDatasetPage } from "@/lib/views/dataset-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadDatasetEntries().map(({ id }) => ({ dataset: id }));
}

type PageProps = { params: Promise<{ locale: string; dataset: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, dataset: id } = await params;
  const entry = loadDatasetEntries().find((candidate) => candidate.id === id);
  if (!isFinishedLocale(locale) || !entry) notFound();
  const changes = loadChanges();
  return {
    locale,
    entry,
    dataset: toDatasetPage(locale, entry, changes, ALLOW_RESTRICTED_DOWNLOADS),
  };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, dataset } = await read(params);
  return {
    title: `${dataset.name.text} · ${translator(locale)("datasets.nav")}`,
    description: joinSentences([dataset.what, endSentence(locale, dataset.coverage), dataset.terms]),
    alternates: alternates(locale, "data", dataset.id),
  };
}

export default async function OneDataset({ params }: PageProps) {
  const { locale, entry, dataset } = await read(params);
  const path = ["data", dataset.id];
  const version = dataVersion();
  const described = describeDataset(locale, entry, version, ALLOW_RESTRICTED_DOWNLOADS);
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <JsonLd things={[described, toBreadcrumbs(locale, path, dataset.name.text)]} />
      <DatasetArticle locale={locale} dataset={dataset} />
    </PageFrame>
  );
}
