import { notFound } from "next/navigation";
import { ModelsPage } from "@/components/models/models-page";
import { drawingsOf } from "@/lib/charts/drawings";
import { dataVersion, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { chartsOfModels, toModelsPage } from "@/lib/views/models-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toModelsPage(locale, loadModelsPair(), loadModelData(), loadParties()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  const t = translator(locale);
  return {
    title: `${view.claimed.title} · ${t("site.models")}`,
    description: t("models.homeTitle"),
    alternates: alternates(locale, "models"),
  };
}

export default async function Models({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <ModelsPage
      locale={locale}
      view={view}
      drawings={drawingsOf(chartsOfModels(view))}
      version={dataVersion()}
    />
  );
}
