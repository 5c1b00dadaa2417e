import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { WeightsPage } from "@/components/weights/weights-page";
import { dataVersion, loadPlace, loadSource } from "@/lib/data/load";
import { loadWeighedEditions, weighedEditionsOf } from "@/lib/data/load-weighed-editions";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toWeightsPage } from "@/lib/views/weights/weights-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadWeighedEditions().map(({ index }) => ({ index }));
}

type PageProps = { params: Promise<{ locale: string; index: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, index } = await params;
  const editions = weighedEditionsOf(index);
  const newest = editions.at(-1);
  if (!isFinishedLocale(locale) || !newest) notFound();
  const view = toWeightsPage(locale, newest, editions, { placeOf: loadPlace, sourceOf: loadSource });
  return { locale, view, path: ["weights", index] };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view, path } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.name")}`,
    description: view.basis.join(" "),
    alternates: alternates(locale, ...path, view.index.edition),
  };
}

export default async function NewestWeights({ params }: PageProps) {
  return <WeightsPage {...(await read(params))} version={dataVersion()} />;
}
