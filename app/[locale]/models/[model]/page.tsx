import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { ModelPage } from "@/components/model/model-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelPageData } from "@/lib/data/load-model-pages";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toModelPage } from "@/lib/views/model/model-page";
import { hasModelPage, modelsWithPage } from "@/lib/views/model-pages";

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; model: string }> };

export function generateStaticParams() {
  return modelsWithPage(loadModelData()).map(({ id }) => ({ model: id }));
}

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, model } = await params;
  const data = loadModelData();
  const found = data.models.find(({ id }) => id === model);
  if (!isFinishedLocale(locale) || !found || !hasModelPage(found, data)) notFound();
  return { locale, name: found.name, view: toModelPage(locale, model, loadModelPageData()) };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.models")}`,
    description: view.description,
    alternates: alternates(locale, "models", view.id),
  };
}

export default async function OneModel({ params }: PageProps) {
  const { locale, name, view } = await read(params);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["models", view.id], name)]} />
      <ModelPage locale={locale} view={view} version={dataVersion()} />
    </>
  );
}
