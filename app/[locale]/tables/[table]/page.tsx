import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { JsonLd } from "@/components/site/json-ld";
import { TablePage } from "@/components/tables/table-page";
import { drawingsOf } from "@/lib/charts/drawings";
import { dataVersion, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toTablePage } from "@/lib/views/table-page";

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; table: string }> };

export function generateStaticParams() {
  return loadModelData().tables.map(({ id }) => ({ table: id }));
}

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, table: id } = await params;
  const data = loadModelData();
  const table = data.tables.find((candidate) => candidate.id === id);
  if (!isFinishedLocale(locale) || !table) notFound();
  return { locale, view: toTablePage(locale, table, data, loadParties()) };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("tables.nav")}`,
    description: [view.language, ...view.marks].join(" · "),
    alternates: alternates(locale, "tables", view.id),
  };
}

export default async function OneTable({ params }: PageProps) {
  const { locale, view } = await read(params);
  const drawings = drawingsOf(view.scatter?.view.charts ?? []);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["tables", view.id], view.title)]} />
      <TablePage locale={locale} view={view} drawings={drawings} version={dataVersion()} />
    </>
  );
}
