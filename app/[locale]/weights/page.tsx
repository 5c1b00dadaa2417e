import { notFound } from "next/navigation";
import { PageFrame } from "@/components/site/page-frame";
import { WeightsList } from "@/components/weights/weights-list";
import { dataVersion } from "@/lib/data/load";
import { loadWeighedEditions } from "@/lib/data/load-weighed-editions";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toWeightsList } from "@/lib/views/weights/weights-list";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toWeightsList(locale, loadWeighedEditions()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.name")}`,
    description: view.note,
    alternates: alternates(locale, "weights"),
  };
}

export default async function Weights({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <PageFrame locale={locale} path={["weights"]} version={dataVersion()}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.note}</p>
      <WeightsList indices={view.indices} />
      <p className="mt-6 max-w-measure text-quiet">{view.omitted}</p>
    </PageFrame>
  );
}
