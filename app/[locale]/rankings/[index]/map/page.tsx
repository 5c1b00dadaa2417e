import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { MapPage } from "@/components/ranking/map-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion, loadIndices, loadPlaces } from "@/lib/data/load";
import { loadNewestWholeEdition } from "@/lib/data/load-newest-editions";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { alternates } from "@/lib/url/alternates";
import { editionLines } from "@/lib/views/edition-page";
import { toMapPage } from "@/lib/views/map-page";
import { topByRegion } from "@/lib/views/map-regions";
import { describeProvenance } from "@/lib/views/provenance";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadIndices()
    .filter(({ id }) => loadNewestWholeEdition(id))
    .map(({ id }) => ({ index: id }));
}

type PageProps = { params: Promise<{ locale: string; index: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, index } = await params;
  const loaded = loadNewestWholeEdition(index);
  if (!isFinishedLocale(locale) || !loaded) notFound();
  return { locale, loaded, path: ["rankings", index, "map"] };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, loaded, path } = await read(params);
  const { title, sentence } = topByRegion(locale, loaded.countries, loadPlaces());
  return {
    title: `${title} · ${editionLines(locale, loaded).name}`,
    description: sentence,
    alternates: alternates(locale, ...path),
  };
}

export default async function RankingMap({ params }: PageProps) {
  const { locale, loaded, path } = await read(params);
  const view = toMapPage(locale, loaded, loadPlaces());
  const provenance = describeProvenance(locale, loaded.edition, loaded.source);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, path, editionLines(locale, loaded).name)]} />
      <MapPage locale={locale} path={path} view={view} provenance={provenance} version={dataVersion()} />
    </>
  );
}
