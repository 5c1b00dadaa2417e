import { notFound } from "next/navigation";
import { PageFrame } from "@/components/site/page-frame";
import { TableList } from "@/components/tables/table-list";
import { dataVersion, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toTablesPage } from "@/lib/views/tables-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toTablesPage(locale, loadModelData(), loadParties()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${translator(locale)("tables.nav")} · ${translator(locale)("site.models")}`,
    description: view.title,
    alternates: alternates(locale, "tables"),
  };
}

export default async function Tables({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <PageFrame locale={locale} path={["tables"]} version={dataVersion()}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure wide:text-lead">{view.intro}</p>
      {view.groups.map(({ id, title, tables }) => (
        <section key={id} id={id} className="mt-10">
          <h2 className="max-w-[40ch] text-section">{title}</h2>
          <TableList tables={tables} />
        </section>
      ))}
    </PageFrame>
  );
}
