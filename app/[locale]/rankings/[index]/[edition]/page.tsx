import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { RankingPage } from "@/components/ranking/ranking-page";
import { JsonLd } from "@/components/site/json-ld";
import { ALLOW_RESTRICTED_DOWNLOADS } from "@/lib/data/allow-restricted";
import { dataVersion, loadDatasetEntries, loadEditions, loadPlace } from "@/lib/data/load";
import { loadPlaceTraits } from "@/lib/data/load-place-traits";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { loadRobustness } from "@/lib/data/load-robustness";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { describeDataset } from "@/lib/export/json-ld/described-dataset";
import { toRankedList } from "@/lib/export/json-ld/ranked-list";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { alternates } from "@/lib/url/alternates";
import { editionLines, rankingLines } from "@/lib/views/edition-page";
import { toIntervalColumns } from "@/lib/views/robustness/interval-column";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadRankedIndices().flatMap(({ id }) =>
    loadEditions(id).map(({ edition }) => ({ index: id, edition })),
  );
}

type PageProps = { params: Promise<{ locale: string; index: string; edition: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, index, edition } = await params;
  const loaded = loadRankedEdition(index, edition);
  if (!isFinishedLocale(locale) || !loaded) notFound();
  const editions = loadEditions(index).map(({ edition: year }) => year);
  return {
    locale,
    loaded,
    editions,
    traits: loadPlaceTraits(loaded.edition),
    intervals: toIntervalColumns(locale, loadRobustness(index, loaded.edition.edition)),
    path: ["rankings", index, edition],
  };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, loaded, path } = await read(params);
  const { title, subtitle } = rankingLines(locale, loaded, loadPlace);
  return {
    title: `${title} · ${editionLines(locale, loaded).name}`,
    description: subtitle,
    alternates: alternates(locale, ...path),
  };
}

export default async function Ranking({ params }: PageProps) {
  const page = await read(params);
  return (
    <>
      <JsonLd things={toThings(page)} />
      <RankingPage {...page} placeOf={loadPlace} version={dataVersion()} />
    </>
  );
}

function toThings({ locale, loaded, path }: Awaited<ReturnType<typeof read>>) {
  const entry = loadDatasetEntries().find(
    ({ subject }) => subject.kind === "edition" && subject.edition === loaded.edition,
  );
  return [
    toRankedList(locale, loaded, loadPlace),
    ...(entry ? [describeDataset(locale, entry, dataVersion(), ALLOW_RESTRICTED_DOWNLOADS)] : []),
    toBreadcrumbs(locale, path, editionLines(locale, loaded).name),
  ];
}
