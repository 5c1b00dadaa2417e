import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { JsonLd } from "@/components/site/json-ld";
import { WeightsPage } from "@/components/weights/weights-page";
import { dataVersion, loadPlace, loadSource } from "@/lib/data/load";
import { loadRobustness } from "@/lib/data/load-robustness";
import { loadWeighedEditions, weighedEditionsOf } from "@/lib/data/load-weighed-editions";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { editionLines } from "@/lib/views/edition-page";
import { toWeightsPage } from "@/lib/views/weights/weights-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadWeighedEditions().flatMap(({ index, editions }) =>
    editions.map(({ loaded }) => ({ index, edition: loaded.edition.edition })),
  );
}

type PageProps = { params: Promise<{ locale: string; index: string; edition: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, index, edition } = await params;
  const robustness = loadRobustness(index, edition);
  if (!isFinishedLocale(locale) || !robustness) notFound();
  const lookups = { placeOf: loadPlace, sourceOf: loadSource };
  const view = toWeightsPage(locale, robustness, weighedEditionsOf(index), lookups);
  const { name } = editionLines(locale, robustness.loaded);
  return { locale, name, view, path: ["weights", index, edition] };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view, path } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.name")}`,
    description: view.basis.join(" "),
    alternates: alternates(locale, ...path),
  };
}

export default async function Weights({ params }: PageProps) {
  const { name, ...page } = await read(params);
  return (
    <>
      <JsonLd things={[toBreadcrumbs(page.locale, page.path, name)]} />
      <WeightsPage {...page} version={dataVersion()} />
    </>
  );
}
