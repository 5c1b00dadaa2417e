import { notFound } from "next/navigation";
import { OpennessPage } from "@/components/openness/openness-page";
import { dataVersion } from "@/lib/data/load";
import { loadOpennessSubject } from "@/lib/data/load-openness";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toOpennessPage } from "@/lib/views/openness/openness-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toOpennessPage({ locale, ...loadOpennessSubject() }) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.models")}`,
    description: view.intro,
    alternates: alternates(locale, "models", "openness-and-cost"),
  };
}

export default async function OpennessAndCost({ params }: PageProps) {
  const { locale, view } = await read(params);
  return <OpennessPage locale={locale} view={view} version={dataVersion()} />;
}
