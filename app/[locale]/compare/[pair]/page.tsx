import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { PairMoved } from "@/components/compare/pair-moved";
import { PairPage } from "@/components/compare/pair-page";
import { JsonLd } from "@/components/site/json-ld";
import { drawingsOf } from "@/lib/charts/drawings";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { alternates } from "@/lib/url/alternates";
import { toCompareAcross } from "@/lib/views/compare-across";
import { pairSlug, preparedPairs, readPairSlug } from "@/lib/views/compare-pair";
import { toPairView } from "@/lib/views/pair-view";

export const dynamicParams = false;

export function generateStaticParams() {
  return preparedPairs().flatMap(({ a, b }) => [
    { pair: pairSlug({ a, b }) },
    { pair: pairSlug({ a: b, b: a }) },
  ]);
}

type PageProps = { params: Promise<{ locale: string; pair: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, pair: slug } = await params;
  const pair = readPairSlug(slug);
  if (!isFinishedLocale(locale) || !pair) notFound();
  return { locale, pair, view: toPairView(locale, pair, loadComparedEditions(), loadPlace) };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, pair, view } = await read(params);
  return {
    title: view.title,
    description: view.sentences.join(" "),
    alternates: alternates(locale, "compare", pairSlug(pair)),
    ...(pair.turned ? { robots: "noindex" } : {}),
  };
}

export default async function PairOfCountries({ params }: PageProps) {
  const { locale, pair, view } = await read(params);
  if (pair.turned)
    return <PairMoved locale={locale} pair={pair} title={view.title} version={dataVersion()} />;
  const drawings = drawingsOf(view.waterfalls);
  const ids = [pair.a, pair.b];
  const names = ids.map((id) => placeName(locale, loadPlace(id.toUpperCase())));
  const across = toCompareAcross(locale, loadAcross(), ids, ids);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["compare", pairSlug(pair)], names.join(" – "))]} />
      <PairPage {...{ locale, pair, view, across, drawings }} version={dataVersion()} />
    </>
  );
}
