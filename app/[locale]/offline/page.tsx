import { notFound } from "next/navigation";
import { OfflinePage } from "@/components/offline/offline-page";
import { dataVersion } from "@/lib/data/load";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toOfflinePage } from "@/lib/views/offline-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toOfflinePage(locale) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.name")}`,
    description: view.lead,
    alternates: alternates(locale, "offline"),
  };
}

export default async function Offline({ params }: PageProps) {
  return <OfflinePage {...(await read(params))} version={dataVersion()} />;
}
