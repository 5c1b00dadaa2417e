import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { DatasetArticle } from "@/components/data/dataset-article";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion, loadChanges, loadDatasetEntries } from "@/lib/data/load";
import { ALLOW_RESTRICTED_DOWNLOADS } from "@/lib/data/load-dataset-files";
import { isFinishedLocale } from "@/lib/i18n/locales";
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
    dataset: toDatasetPage(locale, entry, changes, ALLOW_RESTRICTED_DOWNLOADS),
  };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, dataset } = await read(params);
  return {
    title: `${dataset.name.text} · ${translator(locale)("datasets.nav")}`,
    description: `${dataset.what} ${dataset.coverage}. ${dataset.terms}`,
    alternates: alternates(locale, "data", dataset.id),
  };
}

export default async function OneDataset({ params }: PageProps) {
  const { locale, dataset } = await read(params);
  return (
    <PageFrame locale={locale} path={["data", dataset.id]} version={dataVersion()}>
      <DatasetArticle locale={locale} dataset={dataset} />
    </PageFrame>
  );
}
