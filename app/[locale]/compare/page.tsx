import { notFound } from "next/navigation";
import { ComparePage } from "@/components/compare/compare-page";
import { drawingsOf } from "@/lib/charts/drawings";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toCompareAcross } from "@/lib/views/compare-across";
import { toComparePage, toWaterfalls } from "@/lib/views/compare-page";
import { compareTitle } from "@/lib/views/compare-sentences";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const view = toComparePage(locale, loadComparedEditions(), loadPlace);
  return {
    locale,
    view,
    title: compareTitle(view.texts, view.initial, view.initial.countries, view.known.defaults.base),
  };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, title } = await read(params);
  const t = translator(locale);
  return {
    title: `${title} · ${t("site.compare")}`,
    description: t("site.description"),
    alternates: alternates(locale, "compare"),
  };
}

export default async function Compare({ params }: PageProps) {
  const { locale, view } = await read(params);
  const drawings = drawingsOf(toWaterfalls(locale, view.texts, view.initial, view.known.defaults.base));
  const places = view.options.map(({ id }) => id);
  const across = toCompareAcross(locale, loadAcross(), places, view.known.defaults.countries);
  return (
    <ComparePage locale={locale} view={view} across={across} drawings={drawings} version={dataVersion()} />
  );
}
