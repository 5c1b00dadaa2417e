import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { BenchmarkPage } from "@/components/benchmarks/benchmark-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { benchmarkTrees } from "@/lib/models/benchmark-tree";
import { alternates } from "@/lib/url/alternates";
import { toBenchmarkPage } from "@/lib/views/benchmark-page";

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; benchmark: string }> };

export function generateStaticParams() {
  return benchmarkTrees(loadModelData()).map(({ root }) => ({ benchmark: root.id }));
}

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, benchmark: id } = await params;
  const data = loadModelData();
  const tree = benchmarkTrees(data).find(({ root }) => root.id === id);
  if (!isFinishedLocale(locale) || !tree) notFound();
  return { locale, view: toBenchmarkPage(locale, tree, data, loadParties()) };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("benchmarks.nav")}`,
    description: `${view.language}. ${view.whole.resultsTitle}`,
    alternates: alternates(locale, "benchmarks", view.id),
  };
}

export default async function OneBenchmark({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["benchmarks", view.id], view.title)]} />
      <BenchmarkPage locale={locale} view={view} version={dataVersion()} />
    </>
  );
}
